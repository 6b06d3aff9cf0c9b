'use strict';

// The rescue page's own sentences: it must speak when nothing else of the application can be loaded.
const doctorWords = {
	fr: {
		pageTitle: 'Page de secours – Préau',
		title: 'Page de secours',
		lead: 'Cette page copie dans un fichier tout ce que Préau garde dans ce navigateur. Elle n’écrit rien et n’efface rien.',
		reading: 'Lecture de ce qui est gardé…',
		nothing: 'Préau n’a rien gardé dans ce navigateur.',
		unreadable: (reason) =>
			`Ce que Préau a gardé ne se lit pas (${reason}). Rien n’a été effacé\u202f: fermez les autres onglets de Préau, rechargez cette page, et gardez la tablette telle qu’elle est.`,
		found: 'Ce qui est gardé ici',
		untitled: 'Atelier sans titre',
		rehearsal: 'Répétition',
		phases: {
			unopened: 'en préparation',
			gathering: 'propositions en cours',
			grading: 'vote en cours',
			closed: 'terminé',
			voided: 'annulé'
		},
		counts: {
			entries: ['écriture', 'écritures'],
			proposals: ['proposition', 'propositions'],
			ballots: ['bulletin scellé', 'bulletins scellés'],
			urns: ['urne ouverte', 'urnes ouvertes'],
			drafts: ['brouillon', 'brouillons'],
			signatures: ['signature', 'signatures']
		},
		rest: (list) => `En tout\u202f: ${list}.`,
		secrets:
			'Les bulletins d’une urne ouverte sont copiés scellés\u202f: personne ne peut les lire dans le fichier. Le fichier contient les propositions et les brouillons des participants\u202f: ne le confiez qu’à une personne de confiance.',
		export: 'Tout copier dans un fichier',
		done: (name) =>
			`La copie est dans vos téléchargements\u202f: ${name}. Tout est encore dans ce navigateur.`,
		back: 'Revenir à Préau'
	},
	en: {
		pageTitle: 'Rescue page – Préau',
		title: 'Rescue page',
		lead: 'This page copies everything that Préau keeps in this browser into a file. It writes nothing and deletes nothing.',
		reading: 'Reading what is kept…',
		nothing: 'Préau has kept nothing in this browser.',
		unreadable: (reason) =>
			`What Préau has kept cannot be read (${reason}). Nothing was deleted: close the other tabs of Préau, reload this page, and keep the tablet as it is.`,
		found: 'What is kept here',
		untitled: 'Workshop without a title',
		rehearsal: 'Rehearsal',
		phases: {
			unopened: 'being prepared',
			gathering: 'gathering proposals',
			grading: 'voting',
			closed: 'finished',
			voided: 'cancelled'
		},
		counts: {
			entries: ['entry', 'entries'],
			proposals: ['proposal', 'proposals'],
			ballots: ['sealed ballot', 'sealed ballots'],
			urns: ['open urn', 'open urns'],
			drafts: ['draft', 'drafts'],
			signatures: ['signature', 'signatures']
		},
		rest: (list) => `In all: ${list}.`,
		secrets:
			'The ballots of an open urn are copied sealed: nobody can read them in the file. The file holds the participants’ proposals and drafts: give it only to a person you trust.',
		export: 'Copy everything into a file',
		done: (name) => `The copy is in your downloads: ${name}. Everything is still in this browser.`,
		back: 'Back to Préau'
	}
};
