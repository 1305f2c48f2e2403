OC.L10N.register('socle', {
	"Access log": "Access log",
	"Home": "Home",
	"Imports": "Imports",
	"People": "People",
	"Settings": "Settings",
	"Socle": "Socle"
}, 'nplurals=2; plural=(n != 1);')
