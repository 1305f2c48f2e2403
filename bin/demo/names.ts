// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Faker } from '@faker-js/faker'

/** Given names as one meets them in a French village today, of all ages. */
const GIVEN = `Adèle Agathe Aïcha Alain Alice Amélie Amina Anaïs André Anne Antoine Arnaud Aurélie Bastien Béatrice Benoît Bernard
Brigitte Bruno Camille Capucine Carole Catherine Cécile Céline Chantal Charlotte Chloé Christian Christine Christophe Claire
Clément Colette Corinne Damien Daniel David Delphine Denis Didier Dominique Élise Élodie Emma Éric Estelle Étienne Eva Fabien
Fatima Florence Florian Françoise Frédéric Gaël Gérard Gilles Guillaume Guy Hélène Henri Hugo Inès Isabelle Jacques Jean
Jean-Luc Jean-Marc Jean-Pierre Jérôme Joëlle Julie Julien Karine Kévin Laetitia Laure Laurence Laurent Léa Léo Liliane Lou Louis
Lucas Lucie Madeleine Manon Marc Marcel Margaux Maria Marie Marie-Christine Marie-Claude Marine Martin Martine Mathilde Maxime
Mehdi Michel Michèle Mireille Mohamed Monique Myriam Nathalie Nicolas Nicole Noé Noémie Odile Olivier Pascal Patricia Patrick
Pauline Philippe Pierre Quentin Raphaël Régine Rémi Robert Roger Romain Rose Sabrina Samira Samuel Sandrine Sarah Sébastien
Serge Simone Solène Sophie Stéphane Stéphanie Sylvain Sylvie Thérèse Thierry Thomas Valentin Valérie Véronique Victor Vincent
Virginie Yann Yasmine Yves Yvette Zoé`.split(/\s+/)

/** Family names that faker's French list lacks: people come from everywhere. */
const FAMILY = ['Benali', 'Cohen', 'Da Silva', 'Diallo', 'Ferreira', 'Haddad', 'Kowalski', 'Le Gall', 'Lopez', 'N’Diaye', 'Nguyen', 'Oliveira', 'Rossi', 'Traoré', 'Van Damme']

/**
 * @param faker seeded
 */
export function givenName(faker: Faker): string {
	return faker.helpers.arrayElement(GIVEN)
}

/**
 * @param faker seeded
 */
export function familyName(faker: Faker): string {
	return faker.datatype.boolean(0.92) ? faker.person.lastName() : faker.helpers.arrayElement(FAMILY)
}
