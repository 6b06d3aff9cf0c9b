import { duration, plural } from '../language.ts';

const count = (one: string, other: string) => (n: number) => plural('fr', n, { one, other });

/** “Ready for the field?”: what the tablet found about itself, and what a person is asked. */
export const ready = {
	title: 'Prête pour le terrain\u202f?',
	link: 'La tablette est-elle prête\u202f?',
	intro:
		'À regarder la veille, puis le matin même. La tablette vérifie ce qu’elle peut\u202f; le reste vous est demandé.',
	looking: 'La tablette regarde…',
	again: 'Regarder à nouveau',
	home: 'Tous les ateliers',
	goOn: 'Continuer la préparation',
	summary: {
		ready: 'Prête. Tout est en ordre.',
		remarks: count('Prête, avec # remarque.', 'Prête, avec # remarques.'),
		stops: count('Pas encore prête\u202f: # point à régler.', 'Pas encore prête\u202f: # points à régler.')
	},
	verdicts: { good: 'En ordre', remark: 'À savoir', stop: 'À régler' },
	found: 'Ce que la tablette a vérifié',
	checks: {
		offline: 'S’ouvrir sans réseau',
		version: 'La version de Préau',
		installed: 'L’installation',
		persistent: 'La garde des ateliers',
		space: 'La place libre',
		clock: 'La date et l’heure',
		battery: 'La batterie',
		writer: 'Un seul onglet',
		identity: 'La signature de la tablette',
		consultation: 'La consultation',
		office: 'Le bureau national'
	},
	reasons: {
		'offline-ready': 'Toute l’application est sur la tablette. Elle s’ouvrira sans réseau.',
		'offline-uncontrolled': 'Cette page vient encore du réseau\u202f: sans lui, elle ne s’ouvrirait pas.',
		'offline-incomplete': count(
			'Il manque # partie de l’application sur la tablette.',
			'Il manque # parties de l’application sur la tablette.'
		),
		'offline-silent': 'Préau n’a pas pu vérifier que toute l’application est sur la tablette.',
		'version-current': 'Aucune autre version n’attend.',
		'version-waiting':
			'Une nouvelle version attend. Aucun atelier ne s’ouvre avant elle, pour que rien ne change en pleine journée.',
		installed: 'Préau est ouvert par son icône, comme une application.',
		'in-a-tab':
			'Préau est ouvert dans un onglet du navigateur, où l’on peut le fermer ou l’effacer par mégarde.',
		'not-on-home-screen':
			'Préau est ouvert dans un onglet. Sur un iPad ou un iPhone, le navigateur efface au bout de quelques jours ce qui y est gardé, et l’icône n’y a pas accès\u202f: aucun atelier ne commence ici.',
		persistent: 'Le navigateur s’est engagé à ne pas effacer les ateliers de lui-même.',
		'not-persistent': 'Le navigateur pourrait effacer les ateliers s’il manque de place.',
		'persistence-untold': 'Ce navigateur ne dit pas s’il garde les ateliers quand la place manque.',
		'space-plenty': (workshops: number) =>
			workshops >= 1000
				? 'Il y a de la place pour plus de mille ateliers.'
				: `Il y a de la place pour environ ${workshops} ateliers.`,
		'space-scarce': count(
			'Il reste peu de place\u202f: environ # atelier.',
			'Il reste peu de place\u202f: environ # ateliers.'
		),
		'space-out': 'Il ne reste presque plus de place\u202f: la tablette pourrait ne plus rien garder.',
		'space-untold': 'Ce navigateur ne dit pas combien de place il reste.',
		'clock-plausible': 'Aucun écart n’a été trouvé.',
		'clock-behind': 'La tablette se croit à une date où cette version de Préau n’existait pas encore.',
		'clock-ahead': 'La tablette se croit à une date très lointaine.',
		'clock-apart': (minutes: number) =>
			`L’horloge s’écartait de ${duration('fr', minutes)} de celle du bureau national, la dernière fois qu’il a répondu.`,
		'clock-days-apart': (minutes: number) =>
			`L’horloge s’écartait de ${duration('fr', minutes)} de celle du bureau national, la dernière fois qu’il a répondu.`,
		'zone-neutral': 'La tablette ne connaît pas le fuseau horaire du lieu.',
		'battery-good': (percent: number) => `La batterie est à ${percent}\u00a0%, ou en charge.`,
		'battery-low': (percent: number) => `La batterie est à ${percent}\u00a0% et n’est pas en charge.`,
		'battery-flat': (percent: number) =>
			`La batterie est à ${percent}\u00a0% seulement, et n’est pas en charge.`,
		'writes-alone': 'Préau n’écrit que depuis cette page.',
		'writes-not': 'Un autre onglet a pris la main sur les ateliers.',
		signs: 'La tablette a sa clé, et vient de signer un essai avec elle.',
		'signs-not':
			'La clé de la tablette ne signe plus\u202f: le bureau ne pourrait pas vérifier ce qui vient d’ici.',
		published: count(
			'# consultation du bureau national est sur la tablette.',
			'# consultations du bureau national sont sur la tablette.'
		),
		'built-in': 'La consultation fournie avec Préau est prête.',
		'nothing-published':
			'Le bureau national n’a envoyé aucune consultation\u202f; celle qui est fournie avec Préau est prête.',
		'office-heard': (minutes: number) =>
			minutes < 1
				? 'Le bureau national vient de répondre.'
				: `Le bureau national a répondu il y a ${duration('fr', minutes)}.`,
		'office-silent': 'Le bureau national n’a pas répondu depuis plus d’une semaine, ou pas encore.',
		'office-none': 'La tablette n’est reliée à aucun bureau. Tout marche sans lui, mais rien ne sera envoyé.'
	},
	advice: {
		'offline-uncontrolled':
			'Gardez la tablette reliée au réseau une minute, puis fermez Préau et rouvrez-le.',
		'offline-incomplete':
			'Reliez la tablette au réseau, puis touchez «\u202fRegarder à nouveau\u202f»\u202f: ce qui manque sera repris.',
		'offline-silent':
			'Touchez «\u202fRegarder à nouveau\u202f». Pour le vérifier vous-même, coupez le réseau et rouvrez Préau.',
		'not-persistent': 'Installez Préau, ouvrez-le par son icône, puis demandez la garde ici.',
		'persistence-untold': 'Copiez chaque atelier dans un fichier avant de quitter la salle.',
		'space-scarce': 'Libérez de la place sur la tablette\u202f: photos, vidéos, applications inutiles.',
		'space-out':
			'Libérez de la place sur la tablette. Si elle n’est pas pleine, cette fenêtre est peut-être privée\u202f: ouvrez Préau dans une fenêtre ordinaire.',
		'space-untold': 'Regardez dans les réglages qu’il reste au moins 1\u00a0Go.',
		'battery-low': 'Chargez-la avant de partir, ou emportez le chargeur.',
		'battery-flat': 'Branchez la tablette maintenant.',
		'writes-not': 'Fermez l’autre onglet, puis rouvrez Préau.',
		'signs-not':
			'N’ouvrez pas d’atelier ici. Copiez ceux de la tablette par la page de secours, et prévenez le bureau.',
		'nothing-published': 'Reliez la tablette au réseau, ou demandez au bureau s’il a publié la sienne.',
		'office-silent': 'Reliez la tablette au réseau, puis regardez à nouveau.',
		'office-none': 'Demandez un code au bureau, si votre atelier doit lui parvenir.'
	},
	system: {
		'in-a-tab': {
			android:
				'Dans le menu ⋮ de Chrome, choisissez «\u202fInstaller l’application\u202f», puis ouvrez Préau par son icône.',
			apple: 'Touchez Partager, puis «\u202fSur l’écran d’accueil\u202f», et ouvrez Préau par son icône.',
			desktop: 'Dans la barre d’adresse, choisissez «\u202fInstaller\u202f», puis ouvrez Préau par son icône.'
		},
		clock: {
			android:
				'Ouvrez Paramètres, Système, Date et heure\u202f: choisissez l’heure et le fuseau automatiques, ou réglez-les.',
			apple:
				'Ouvrez Réglages, Général, Date et heure\u202f: choisissez le réglage automatique, ou réglez le fuseau.',
			desktop: 'Ouvrez les réglages de date et d’heure de l’ordinateur, et choisissez le réglage automatique.'
		}
	},
	now: (moment: string, zone: string) => `Ici il est\u202f: ${moment}, fuseau ${zone}.`,
	persist: 'Demander la garde des ateliers',
	persistRefused:
		'Le navigateur n’a pas accepté pour l’instant. Il accepte d’ordinaire une fois Préau installé et ouvert par son icône.',
	take: 'Passer à la nouvelle version',
	join: 'Relier cette tablette',
	doctor: 'Ouvrir la page de secours',
	asked: {
		title: 'Ce que la tablette ne peut pas voir',
		note: 'Cochez ce qui est fait. Demain, la tablette le demandera à nouveau.',
		questions: {
			pinning: 'Préau ne peut pas être quitté par mégarde',
			keyboard: 'Le clavier ne retient pas ce qui est écrit',
			battery: 'La batterie est au moins à moitié pleine',
			charger: 'Le chargeur et une rallonge sont dans le sac'
		},
		how: {
			pinning: {
				android:
					'Paramètres, Sécurité, Épinglage d’application\u202f: activez-le. Le jour même, ouvrez les applications récentes, touchez l’icône de Préau, puis «\u202fÉpingler\u202f».',
				apple:
					'Réglages, Accessibilité, Accès guidé\u202f: activez-le et choisissez un code. Le jour même, dans Préau, appuyez trois fois sur le bouton du haut.',
				desktop:
					'Fermez les autres fenêtres et les messageries, coupez les notifications, puis mettez Préau en plein écran.'
			},
			keyboard: {
				android:
					'Dans les réglages du clavier, coupez la correction personnalisée et les suggestions, ou choisissez son mode privé s’il en a un.',
				apple:
					'Réglages, Général, Clavier\u202f: coupez «\u202fTexte prédictif\u202f» et «\u202fCorrection automatique\u202f».'
			},
			battery: 'Ce navigateur ne dit pas l’état de la batterie\u202f: regardez en haut de l’écran.',
			charger: 'Un vote d’une heure, écran allumé, use beaucoup la batterie.'
		}
	},
	homeScreen: {
		title: 'Installez d’abord Préau sur l’écran d’accueil',
		why: 'Sur un iPad ou un iPhone, le navigateur efface au bout de quelques jours ce qui est gardé dans un onglet. Et l’application ouverte par son icône ne voit pas ce qui a été fait dans l’onglet. Un atelier commencé ici pourrait se perdre.',
		how: 'Comment faire',
		steps: [
			'Dans Safari, touchez le bouton Partager\u202f: un carré avec une flèche vers le haut.',
			'Choisissez «\u202fSur l’écran d’accueil\u202f», puis «\u202fAjouter\u202f».',
			'Fermez cet onglet et ouvrez Préau par sa nouvelle icône.'
		],
		join: 'Si cette tablette était reliée à un bureau, reliez-la de nouveau depuis l’icône\u202f: demandez un nouveau code.',
		rehearse: 'Une répétition est possible ici\u202f: elle n’a rien à perdre.',
		toRehearsal: 'Faire une répétition'
	}
};
