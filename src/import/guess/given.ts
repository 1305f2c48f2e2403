// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { fold } from './fold.ts'

/** Frequent given names in France: enough to tell, over a column, which of two words comes first. Never kept about a person. */
const GIVEN = new Set(`
	adele adrien agathe agnes ahmed aicha alain albert alex alexandra alexandre alexis alice aline ali amandine amelie amina amine anais andre andree angele
	anne annick annie antoine ariane arnaud arthur astrid aude audrey aurelie aurelien aurore ayoub axel barbara baptiste beatrice benedicte benjamin benoit
	bernadette bernard bertrand blandine boris brigitte bruno camille capucine carine carole caroline catherine cecile cedric celia celine chantal charles
	charlotte chloe christelle christian christiane christine christophe claire clara claude claudine clemence clement colette constance coralie corinne
	cyril cyrille damien daniel daniele danielle david delphine denis denise didier dominique dylan edith edouard elea eliane elisabeth elise elodie eloise
	emile emilie emma emmanuel emmanuelle enzo eric estelle esther etienne eugenie eva evelyne fabien fabienne fabrice fanny fatima fatou fernand florence
	florent florian franck francis francois francoise frederic frederique gabriel gabrielle gael gaelle gaston genevieve georges gerald gerard germaine ghislaine
	gilbert gilles ginette gisele gregory guillaume gustave guy gwenaelle hamid hassan helene henri herve hubert hugo hugues ibrahim ines irene iris isabelle
	jacqueline jacques jade janine jean jeanine jeanne jeannine jerome jessica joel joelle jonathan joseph josette josiane judith jules julia julie julien
	juliette justine karim karine kevin khadija lea leila leo leon leonie lilian lina lionel lisa loic lola lou louis louise luc lucas lucette lucie lucien
	lucienne ludivine ludovic lydia lydie madeleine maelle magali mamadou manon marc marcel marcelle margaux margot marguerite maria marie marilyne marina marine
	marion marius marthe martin martine mathias mathieu mathilde mathis matthieu maud maurice max maxence maxime melanie melissa michel michele micheline mireille
	mohamed monique morgane mourad muriel myriam nadege nadia nadine natacha nathalie nathan nicolas nicole nina noah noe noel noelle noemie nora odette odile
	olga olivia olivier oscar pascal pascale patrice patricia patrick paul paule paulette pauline philippe pierre pierrette quentin rachel rachid raphael raymond
	raymonde regine regis remi remy rene renee richard robert robin roger roland rolande romain rosa rose rosalie roxane sabine sabrina salma samia samir samuel
	sandra sandrine sara sarah sebastien serge severine sophie simon simone solange solene sonia sophia stephane stephanie suzanne sylvain sylvie tanguy theo
	theodore therese thibault thierry thomas tim timothee tom valentin valentine valerie vanessa veronique victor victoire vincent virginie viviane xavier
	yacine yann yannick yasmine yolande youssef yvan yves yvette yvon yvonne zoe ben tom john mary james jane peter susan
`.trim().split(/\s+/))

/** "Jean-Pierre" by its first part. */
export function isGiven(word: string): boolean {
	return GIVEN.has(fold(word.split('-')[0] ?? ''))
}
