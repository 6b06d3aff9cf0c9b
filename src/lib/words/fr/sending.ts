import { duration, plural } from '../language.ts';

const entries = (n: number) => plural('fr', n, { one: '# écriture', other: '# écritures' });

/** What is said of a workshop's way to the national office. */
export const sending = {
	states: {
		here: 'Sur cette tablette',
		carried: 'Venu d’une autre tablette en fichier, à transmettre au bureau',
		exported: 'Sorti en fichier, pas encore reçu au bureau',
		partly: (covered: number, all: number) => `${covered} sur ${entries(all)} reçues au bureau`,
		sent: 'Envoyé, réception à confirmer',
		received: (number: string) => `Reçu, accusé n°\u00a0${number}`,
		held: 'Gardé au bureau, en attente de son accord',
		unproven: 'Gardé au bureau, en attente d’une signature',
		unreadable: 'Reçu\u202f; le bureau doit se mettre à jour pour tout lire'
	},
	short: {
		here: 'Pas encore envoyé',
		carried: 'À transmettre',
		exported: 'Sorti en fichier',
		sent: 'Envoyé',
		received: 'Reçu au bureau',
		held: 'Gardé au bureau',
		unproven: 'Gardé au bureau',
		unreadable: 'Reçu au bureau'
	},
	label: 'Envoi',
	unjoined: {
		title: 'Sur cette tablette seulement',
		note: 'Tout ce qui est fait ici est gardé dans le navigateur de cette tablette, et nulle part ailleurs. Gardez la tablette en lieu sûr. Reliée au bureau national, elle lui envoie tout d’elle-même.',
		join: 'Relier cette tablette'
	},
	allReceived: 'Tout est arrivé au bureau national',
	allReceivedNote: 'Le bureau l’a signé. Tout reste aussi sur cette tablette.',
	nothingYet: 'Cette tablette est reliée au bureau national',
	nothingYetNote: 'Ce qui s’y fera partira de lui-même dès qu’un réseau sera là.',
	allHeld: 'Tout est au bureau national, qui doit encore donner son accord',
	allHeldNote: 'Rien n’est perdu\u202f: ce qui est en attente comptera quand le bureau l’aura accepté.',
	allSent: 'Tout a été envoyé\u202f; la réception est à confirmer',
	allSentNote:
		'Le bureau ne confirme plus tout ce qu’il avait reçu. La tablette a tout gardé et le lui offre à nouveau d’elle-même.',
	waiting: (n: number) =>
		plural('fr', n, {
			one: '# écriture n’est pas encore reçue au bureau national',
			other: '# écritures ne sont pas encore reçues au bureau national'
		}),
	waitingNote: 'Tout est gardé sur cette tablette, et partira de lui-même dès qu’un réseau sera là.',
	oldest: (minutes: number) =>
		minutes < 1
			? 'La plus ancienne vient d’être faite.'
			: `La plus ancienne attend depuis ${duration('fr', minutes)}.`,
	progress: (done: number, total: number) => `${done} sur ${entries(total)}`,
	asking: 'La tablette parle avec le bureau…',
	send: 'Envoyer maintenant',
	clockTitle: 'L’heure de la tablette',
	office: (name: string) => `Reliée à\u202f: ${name}`
};
