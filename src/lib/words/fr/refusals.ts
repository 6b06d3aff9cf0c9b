import type { Refusal, RefusalKind } from '../../core/refusal.ts';
import { plural } from '../language.ts';

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
	'workshop-unreadable': () =>
		'Cet atelier contient des écritures d’une version plus récente. Tout est gardé et peut se lire\u202f; mettez Préau à jour pour y écrire.',
	'minutes-already-signed': () =>
		'Le relevé de conclusions est déjà signé. Il est gardé tel quel, et rien ne peut plus changer.',
	'question-unknown': () =>
		'Cette question n’est pas dans l’atelier. Rien n’a changé\u202f: choisissez une question de la liste.',
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
		`L’urne contient ${plural('fr', ballots, { one: '# bulletin', other: '# bulletins' })} pour ${plural('fr', people, { one: '# personne', other: '# personnes' })}. Elle reste ouverte et tout est gardé\u202f: dites en une phrase pourquoi, puis fermez l’urne.`,
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

	'sign-in-failed': () =>
		'Cette adresse et ce mot de passe ne vont pas ensemble. Rien n’a changé\u202f: vérifiez-les, ou demandez un nouveau lien au bureau national.',
	'too-many-attempts': ({ minutes }) =>
		`Trop d’essais de suite. Rien n’a changé\u202f: attendez ${plural('fr', minutes, { one: 'une minute', other: '# minutes' })}, puis recommencez.`,
	'account-disabled': () =>
		'Ce compte est suspendu. Rien n’a changé\u202f: demandez à une personne du bureau national de le rétablir.',
	'link-unusable': () =>
		'Ce lien a déjà servi, n’est plus valable ou n’est pas entier. Rien n’a changé\u202f: demandez-en un nouveau.',
	'office-already-open': () =>
		'Le bureau national est déjà ouvert. Rien n’a changé\u202f: entrez avec votre compte, ou demandez une invitation.',
	'password-too-short': ({ min }) =>
		`Ce mot de passe a moins de ${min} caractères. Rien n’a changé\u202f: choisissez-en un plus long.`,
	'password-too-long': ({ max }) =>
		`Ce mot de passe a plus de ${max} caractères. Rien n’a changé\u202f: choisissez-en un plus court.`,
	'email-malformed': () =>
		'Cette adresse électronique n’est pas entière. Le reste est gardé\u202f: corrigez-la, par exemple nom@exemple.fr.',
	'email-taken': () =>
		'Une personne a déjà cette adresse. Rien n’a changé\u202f: donnez-lui un nouveau lien depuis la liste.',
	'person-unknown': () =>
		'Cette personne n’est pas dans la liste. Rien n’a changé\u202f: rechargez la page, puis recommencez.',
	'last-national': () =>
		'C’est la dernière personne du bureau national. Rien n’a changé\u202f: donnez d’abord ce rôle à une autre personne.',
	'region-required': () =>
		'Ce rôle demande une région, et seuls les rôles «\u202fRégion\u202f» et «\u202fLecture\u202f» en ont une. Rien n’a changé\u202f: corrigez ce choix.',
	'not-allowed': () =>
		'Votre rôle ou votre région ne permet pas cette action. Rien n’a changé\u202f: demandez au bureau national.',
	'form-malformed': () =>
		'Une réponse manque ou n’a pas la forme attendue. Rien n’a changé\u202f: rechargez la page, puis recommencez.',
	'consultation-unreadable': () =>
		'Ce texte n’est pas du JSON. Il est gardé, et rien n’est publié\u202f: vérifiez les guillemets, les virgules et les accolades.',
	'consultation-malformed': () =>
		'Cette consultation ne peut pas être publiée telle quelle. Le texte est gardé\u202f: corrigez ce qui suit, puis vérifiez à nouveau.',

	'storage-full': () =>
		'La tablette n’a plus de place\u202f: cette dernière action n’est pas gardée, tout le reste l’est. Libérez de la place (photos, vidéos), puis recommencez.',
	'storage-failed': () =>
		'La tablette n’a pas pu écrire\u202f: cette dernière action n’est pas gardée, tout le reste l’est. Essayez encore\u202f; sinon, rechargez la page.',
	'storage-newer': () =>
		'Une version plus récente a écrit sur cette tablette. Tout est gardé, et cette version n’écrit rien\u202f: rechargez la page pour la mettre à jour.',
	'not-the-writer': () =>
		'Préau continue dans un autre onglet. Cette dernière action n’est pas gardée, tout le reste l’est\u202f: allez dans l’autre onglet, ou rechargez la page pour continuer ici.',
	'journal-moved': () =>
		'L’atelier a changé entre-temps. Cette dernière action n’est pas gardée, tout le reste l’est\u202f: recommencez.',
	'context-insecure': () =>
		'L’adresse de cette page ne commence pas par https\u202f: rien ne peut être gardé sûrement. Ouvrez Préau à son adresse en https.',
	'update-waiting': () =>
		'Une nouvelle version attend, et aucun atelier ne s’ouvre avant. Ce que vous avez écrit est gardé\u202f: passez à la nouvelle version, puis revenez ici.'
};
