import type { Refusal, RefusalKind } from '../../core/refusal.ts';
import { duration, plural } from '../language.ts';
import { officeRefusals } from './refusals-office.ts';
import { tabletRefusals } from './refusals-tablets.ts';

/** One sentence or two for each refusal: what happened, what is kept, what to do. */
export const refusals: { [K in RefusalKind]: (refusal: Extract<Refusal, { kind: K }>) => string } = {
	'text-empty': () => 'Il n’y a pas encore de texte. Écrivez quelques mots, puis recommencez.',
	'text-too-long': ({ length, max }) =>
		`Ce texte compte ${length} caractères, ${max} au plus. Rien n’est effacé\u202f: raccourcissez-le, puis recommencez.`,
	'text-unreadable': () =>
		'Ce texte contient un signe que la tablette ne sait pas lire. Rien n’est effacé\u202f: retirez ce signe ou écrivez-le autrement.',
	'day-malformed': () => 'Ce jour n’existe pas. Le reste est gardé\u202f: choisissez un autre jour.',
	'people-out-of-range': ({ max }) =>
		`Le nombre de personnes doit être entre 1 et ${max}. Le reste est gardé\u202f: corrigez ce nombre.`,

	'workshop-not-open': () =>
		'Cet atelier n’est pas ouvert. Rien n’a changé\u202f: préparez-le et ouvrez-le d’abord.',
	'workshop-already-open': () =>
		'Cet atelier est déjà ouvert, tel qu’il a été préparé. Rien n’a changé\u202f: continuez depuis la liste des ateliers.',
	'workshop-voided': () =>
		'Cet atelier a été annulé. Ce qu’il contient est gardé\u202f; pour continuer, préparez un autre atelier.',
	'not-a-member': () =>
		'Cet atelier a été ouvert sur une autre tablette. Rien n’a changé\u202f: ici il se lit, et s’écrit sur la tablette qui l’a ouvert ou sur une tablette qu’elle a admise.',
	'workshop-unreadable': () =>
		'Cet atelier contient des écritures d’une version plus récente. Tout est gardé et peut se lire\u202f; mettez Préau à jour pour y écrire.',
	'minutes-already-signed': () =>
		'Le relevé de conclusions est déjà signé. Il est gardé tel quel, et rien ne peut plus changer.',
	'question-unknown': () =>
		'Cette question n’est pas dans l’atelier. Rien n’a changé\u202f: choisissez une question de la liste.',
	'category-unknown': () =>
		'Cette catégorie n’est pas dans la consultation. Rien n’a changé\u202f: choisissez-en une de la liste, ou aucune.',
	'track-unknown': () =>
		'Cette piste n’est plus dans la liste. Rien n’a changé\u202f: regardez la liste telle qu’elle est maintenant, puis recommencez.',
	'tracks-of-different-questions': () =>
		'Ces pistes répondent à des questions différentes. Rien n’a changé\u202f: fusionnez des pistes d’une même question.',
	'too-few-tracks-to-merge': () =>
		'Il faut au moins deux pistes pour les fusionner. Rien n’a changé\u202f: choisissez-en une autre.',
	'merge-unknown': () =>
		'Cette fusion est déjà défaite. Rien n’a changé\u202f: regardez la liste telle qu’elle est maintenant.',
	'merge-inside-another': () =>
		'Cette fusion fait partie d’une autre, plus récente. Rien n’a changé\u202f: défaites d’abord la plus récente.',
	'track-already-set-aside': () =>
		'Cette piste est déjà mise de côté. Rien n’a changé\u202f; vous pouvez la remettre.',
	'track-not-set-aside': () =>
		'Cette piste est déjà dans la liste. Rien n’a changé\u202f; vous pouvez continuer.',
	'list-frozen': () =>
		'La liste est figée depuis l’ouverture du vote. Elle est gardée telle quelle\u202f: rien ne s’y ajoute ni n’en sort.',
	'no-track-to-grade': () =>
		'Il n’y a aucune piste à évaluer. Rien n’a changé\u202f: recueillez d’abord des propositions.',
	'question-without-track': () =>
		'Une question n’a aucune piste. Rien n’est figé\u202f: ajoutez-lui une proposition ou remettez une piste mise de côté.',
	'round-not-open': () =>
		'Le vote n’est pas ouvert. Rien n’a changé\u202f: figez d’abord la liste des pistes.',
	'round-still-open': () =>
		'Le vote est encore ouvert. Les bulletins sont gardés\u202f: fermez d’abord l’urne.',

	'list-already-reopened': () =>
		'La liste est rouverte pour un autre tour. Tout est gardé\u202f: ouvrez ce tour, ou renoncez-y d’abord.',
	'list-already-graded': () =>
		'Cet atelier a déjà noté cette liste nationale. Le résultat est gardé\u202f: s’il repose sur une erreur, ouvrez un autre tour pour la corriger.',
	'list-graded-whole': () =>
		'Une liste nationale se note tout entière, pour que les salles s’additionnent. Rien n’a changé\u202f: reprenez toute la liste, ou rouvrez celle de la salle.',
	'count-malformed': ({ max }) =>
		`Chaque nombre doit être un nombre entier, de 0 à ${max}. Le reste est gardé\u202f: corrigez ce nombre.`,
	'more-than-present': ({ counted, people }) =>
		`Cela fait ${counted} pour ${plural('fr', people, { one: '# personne présente', other: '# personnes présentes' })}. Ce que vous avez écrit est gardé\u202f: corrigez l’un des deux nombres.`,
	'statement-unknown': () =>
		'Cette phrase est déjà retirée du relevé. Rien n’a changé\u202f: regardez la liste telle qu’elle est maintenant.',
	'attendance-missing': () =>
		'Les présents ne sont pas encore comptés. Rien n’est signé et tout est gardé\u202f: notez d’abord combien de personnes sont là.',
	'names-missing': ({ missing }) =>
		plural('fr', missing, {
			one: 'Il manque un nom. Rien n’est signé et tout est gardé\u202f: écrivez encore un nom.',
			other: 'Il manque # noms. Rien n’est signé et tout est gardé\u202f: écrivez encore # noms.'
		}),
	'minutes-not-signed': () =>
		'Le relevé n’est pas encore signé. Rien n’a changé\u202f: corrigez-le directement, puis signez-le.',

	'ballot-incomplete': ({ missing }) =>
		plural('fr', missing, {
			one: 'Il manque une réponse. Les autres sont gardées\u202f: répondez à la piste restante.',
			other: 'Il manque # réponses. Les autres sont gardées\u202f: répondez aux pistes restantes.'
		}),
	'grade-unknown': () =>
		'Cette mention n’est pas dans l’échelle. Le bulletin n’est pas déposé\u202f: choisissez une autre mention.',
	'no-opinion-not-allowed': () =>
		'Dans cet atelier, chaque piste reçoit une mention. Vos autres réponses sont gardées\u202f: choisissez-en une pour cette piste.',
	'turn-already-cast': () =>
		'Un bulletin est déjà déposé pour ce tour de vote. Il est gardé et compte une seule fois\u202f: passez la tablette à la personne suivante.',
	'urn-closed': () =>
		'L’urne est fermée. Les bulletins déposés sont comptés\u202f; il n’est plus possible d’en ajouter.',
	'urn-changed': () =>
		'L’urne a reçu un bulletin pendant le décompte. Tous les bulletins sont gardés\u202f: fermez l’urne à nouveau.',
	'remark-required': ({ ballots, people }) =>
		`Cela fait ${plural('fr', ballots, { one: '# bulletin', other: '# bulletins' })} pour ${plural('fr', people, { one: '# personne', other: '# personnes' })}. Rien n’est fermé ni signé et tout est gardé\u202f: dites en une phrase pourquoi, puis recommencez.`,
	'urn-unreadable': () =>
		'Un bulletin de l’urne ne peut pas être lu. L’urne n’est pas décomptée et reste gardée telle quelle\u202f: demandez de l’aide.',

	'tally-malformed': () =>
		'Un décompte est inexact et n’est pas utilisé. Le reste est gardé\u202f: demandez de l’aide avant d’annoncer un résultat.',
	'option-repeated': () =>
		'Une même piste figure deux fois dans le décompte. Tout est gardé\u202f: demandez de l’aide avant d’annoncer un résultat.',
	'quorum-malformed': () =>
		'Le nombre minimum d’avis doit être un nombre entier, 0 ou plus. Le reste est gardé\u202f: corrigez ce nombre.',
	'rule-unknown': () =>
		'Cette règle n’est pas connue ici. Rien n’a changé\u202f: choisissez une règle de la liste, ou mettez Préau à jour.',
	'scales-differ': () =>
		'Ces décomptes n’ont pas la même échelle et ne s’additionnent pas. Chacun est gardé à part.',
	'tallies-malformed': () =>
		'Ce fichier n’a pas la forme d’un fichier de décomptes de Préau. Rien n’en est pris\u202f: demandez-le de nouveau.',
	'tallies-contradicted': () =>
		'Dans ce fichier, un rang ou une mention ne vient pas des nombres. Rien n’en est pris\u202f: demandez-le de nouveau.',

	'entry-malformed': () =>
		'Une écriture n’a pas la forme attendue. Elle est mise de côté\u202f; le reste se lit normalement.',
	'entry-damaged': () => 'Une écriture est abîmée. Elle est mise de côté\u202f; le reste se lit normalement.',
	'version-unknown': () =>
		'Ce fichier vient d’une version plus récente. Rien n’est perdu\u202f: mettez Préau à jour, puis recommencez.',
	'kind-unknown': () =>
		'Une écriture vient d’une version plus récente. Tout est gardé et peut se lire\u202f; mettez Préau à jour pour continuer.',
	'chain-gap': () =>
		'Il manque des écritures avant celle-ci. Rien n’est perdu\u202f: ajoutez d’abord celles qui précèdent.',
	'chain-forked': () =>
		'Deux suites différentes existent pour cet atelier. Les deux sont gardées\u202f: une personne doit dire laquelle suit.',

	'file-unreadable': () =>
		'Ce fichier n’est pas un fichier d’atelier de Préau. Rien n’a changé\u202f: choisissez un fichier qui finit par .preau.',
	'file-truncated': () =>
		'Ce fichier n’est pas arrivé entier. Rien n’en est pris et l’original est intact\u202f: copiez-le de nouveau, puis recommencez.',
	'file-damaged': () =>
		'Ce fichier a été abîmé en chemin. Rien n’en est pris et l’original est intact\u202f: copiez-le de nouveau, puis recommencez.',
	'file-too-large': () =>
		'Ce fichier est plus gros qu’un fichier d’atelier. Rien n’en est pris et l’original est intact\u202f: vérifiez que c’est le bon.',
	'file-without-opening': () =>
		'Il manque à ce fichier le début de l’atelier. Rien n’en est pris\u202f: demandez le fichier de la tablette qui a ouvert l’atelier.',
	'batch-malformed': () =>
		'Un envoi n’a pas la forme attendue, et le bureau national ne l’a pas pris. Tout est gardé sur la tablette\u202f: mettez Préau à jour, puis renvoyez.',
	'batch-too-large': () =>
		'Un envoi était trop gros pour le bureau national. Tout est gardé sur la tablette, qui renvoie en morceaux plus petits.',
	'digest-mismatch': () =>
		'Un envoi est arrivé abîmé au bureau national, qui ne l’a pas pris. Tout est gardé sur la tablette, qui le renvoie.',
	'signature-mismatch': () =>
		'Le bureau national n’a pas reconnu la signature d’un envoi et ne l’a pas pris. Tout est gardé sur la tablette\u202f; le reste continue de partir.',
	'token-unknown': () =>
		'Le bureau national ne connaît pas cette tablette. Tout est gardé ici\u202f: demandez un nouveau code au bureau, puis reliez la tablette.',
	'token-expired': () =>
		'L’accès de cette tablette au bureau national a expiré. Tout est gardé ici\u202f: demandez un nouveau code au bureau, puis reliez la tablette.',
	'token-foreign': () =>
		'Cet accès appartient à une autre tablette, le bureau national ne l’a pas accepté. Tout est gardé ici\u202f: demandez un nouveau code pour cette tablette.',
	'code-unknown': () =>
		'Ce code n’est pas connu du bureau national. Rien n’a changé\u202f: vérifiez le lien, ou demandez un nouveau code.',
	'code-expired': () =>
		'Ce code n’est plus valable\u202f: il ne l’est que pendant 24 heures. Rien n’a changé\u202f: demandez un nouveau code au bureau.',
	'code-used': () =>
		'Ce code a déjà servi à une autre tablette. Rien n’a changé\u202f: demandez un code pour celle-ci.',
	'code-unreadable': () =>
		'Ce texte n’est ni un lien ni un code du bureau national. Rien n’a changé\u202f: collez le lien entier, ou demandez un nouveau code.',
	'code-elsewhere': ({ host }) =>
		`Ce lien mène à une autre adresse (${host}). Rien n’a changé\u202f: ouvrez-le dans le navigateur, c’est là que la tablette rejoindra son bureau.`,
	'proof-mismatch': () =>
		'La tablette n’a pas pu prouver qui elle est. Rien n’a changé\u202f: recommencez, ou demandez un nouveau code au bureau.',
	'too-many-requests': ({ seconds }) =>
		`Le bureau national reçoit beaucoup d’envois à la fois. Tout est gardé sur la tablette, qui recommence dans ${plural('fr', seconds, { one: '# seconde', other: '# secondes' })}.`,
	'office-full': () =>
		'Le bureau national n’a plus de place pour recevoir. Tout est gardé sur la tablette, qui recommencera\u202f: prévenez le bureau.',
	'office-unavailable': () =>
		'Le bureau national est momentanément indisponible. Tout est gardé sur la tablette, qui recommence d’elle-même.',
	'office-failed': () =>
		'Le bureau national a rencontré une panne. Tout est gardé sur la tablette, qui recommence d’elle-même.',
	'not-joined': () =>
		'Cette tablette n’est reliée à aucun bureau. Tout est gardé ici\u202f: reliez-la avec un code du bureau national, et ce qui attend partira.',
	'network-absent': () =>
		'Pas de réseau jusqu’au bureau national. Tout est gardé sur la tablette, et partira dès qu’un réseau sera là.',
	'network-elsewhere': () =>
		'Quelque chose d’autre que le bureau national a répondu, sans doute la page d’accueil d’un réseau Wi-Fi. Rien n’est parti et tout est gardé\u202f: ouvrez cette page pour accepter le réseau, ou changez de réseau.',
	'receipt-unproven': () =>
		'La réponse ne porte pas la signature du bureau national\u202f: rien n’est tenu pour reçu. Tout est gardé sur la tablette, qui recommence.',
	'clock-wrong': ({ minutes }) =>
		`L’horloge de la tablette s’écarte de ${duration('fr', minutes)} de celle du bureau. Tout est gardé et envoyé dans le bon ordre\u202f; réglez l’heure de la tablette pour que les dates affichées soient justes.`,
	'pin-malformed': ({ least, most }) =>
		`Un code a de ${least} à ${most} chiffres, et rien d’autre. Aucun code n’est encore fixé\u202f: complétez-le.`,
	'pin-too-simple': () =>
		'Ce code se devine au premier essai. Aucun code n’est encore fixé\u202f: évitez un chiffre répété ou une suite.',
	'pin-not-repeated': () =>
		'Les deux codes sont différents. Aucun code n’est encore fixé\u202f: tapez deux fois le même.',
	'pin-wrong': ({ left }) =>
		left === 0
			? 'Ce n’est pas le code. Le vote continue et rien n’est perdu\u202f; il faut attendre avant un autre essai.'
			: plural('fr', left, {
					one: 'Ce n’est pas le code. Rien n’est perdu\u202f; encore # essai avant une attente.',
					other: 'Ce n’est pas le code. Rien n’est perdu\u202f; encore # essais avant une attente.'
				}),
	'pin-waiting': ({ minutes }) =>
		plural('fr', minutes, {
			one: 'Trop d’essais. Le vote continue et rien n’est perdu\u202f; le code se tape à nouveau dans # minute.',
			other:
				'Trop d’essais. Le vote continue et rien n’est perdu\u202f; le code se tape à nouveau dans # minutes.'
		}),

	...officeRefusals,
	...tabletRefusals,

	'storage-full': () =>
		'La tablette n’a plus de place\u202f: cette dernière action n’est pas gardée, tout le reste l’est. Libérez de la place (photos, vidéos), puis recommencez.',
	'storage-failed': () =>
		'La tablette n’a pas pu écrire\u202f: cette dernière action n’est pas gardée, tout le reste l’est. Essayez encore\u202f; sinon, rechargez la page.',
	'storage-newer': () =>
		'Une version plus récente a écrit sur cette tablette. Tout est gardé, et cette version n’écrit rien\u202f: rechargez la page pour la mettre à jour.',
	'not-the-writer': () =>
		'Préau continue dans un autre onglet. Cette dernière action n’est pas gardée, tout le reste l’est\u202f: allez dans l’autre onglet, ou rechargez la page pour continuer ici.',
	'removal-unconfirmed': () =>
		'La suppression n’est pas confirmée. Rien n’a été effacé\u202f: lisez ce qui serait perdu, puis confirmez.',
	'journal-moved': () =>
		'L’atelier a changé entre-temps. Cette dernière action n’est pas gardée, tout le reste l’est\u202f: recommencez.',
	'part-missing': () =>
		'Une partie de Préau n’a pas pu être chargée\u202f: cette dernière action n’est pas faite, tout ce qui était gardé l’est encore. Recommencez\u202f; sinon, rechargez la page.',
	'context-insecure': () =>
		'L’adresse de cette page ne commence pas par https\u202f: rien ne peut être gardé sûrement. Ouvrez Préau à son adresse en https.',
	'update-waiting': () =>
		'Une nouvelle version attend, et aucun atelier ne s’ouvre avant. Ce que vous avez écrit est gardé\u202f: passez à la nouvelle version, puis revenez ici.',
	'not-on-home-screen': () =>
		'Sur cette tablette, aucun atelier ne commence dans un onglet, où il pourrait se perdre. Rien n’a changé\u202f: installez Préau sur l’écran d’accueil, puis ouvrez-le par son icône.'
};
