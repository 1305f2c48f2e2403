OC.L10N.register('socle', {
	"Access log": "Journal des accès",
	"Home": "Accueil",
	"Imports": "Imports",
	"People": "Personnes",
	"Settings": "Réglages",
	"Socle": "Socle"
}, 'nplurals=2; plural=(n > 1);')
