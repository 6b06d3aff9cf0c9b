import { proposalsOf } from '../e2e/day/workshop-of-2022.ts';
import type { Visit } from './visit.ts';

/** Nothing on the tablet yet, and a workshop in preparation. */
export async function beginning(visit: Visit): Promise<void> {
	const { workshops, prepare, gather } = visit.words;
	await visit.home();
	await visit.shoot('workshops-empty');
	await visit.press(workshops.rehearse);
	await visit.arrive(prepare.titleRehearsal);
	await visit.shoot('prepare-rehearsal');
	await visit.home();
	await visit.press(workshops.prepare);
	await visit.arrive(prepare.title);
	await visit.shoot('prepare-empty');
	await visit.press(prepare.open);
	await visit.page.getByRole('alert').waitFor();
	await visit.shoot('prepare-refused', visit.page.getByRole('alert'));
	await visit.fillPlace('Maison des associations, Rennes', 6);
	await visit.page.getByText(prepare.rules.ignored.label).click();
	await visit.shoot('prepare-filled');
	await visit.shoot('prepare-filled-rule', visit.page.getByText(prepare.rules.ignored.label));
	await visit.page.getByRole('spinbutton', { name: prepare.quorum }).fill('9');
	await visit.page.getByText(prepare.quorumOutOfReach(6)).waitFor();
	await visit.shoot('prepare-quorum-out-of-reach', visit.page.getByText(prepare.rules.ignored.label));
	await visit.page.getByText(prepare.rules.worst.label(visit.words.grades['to-reject'])).click();
	await visit.press(prepare.open);
	await visit.arrive(gather.title);
}

/** Proposals in private turns and from a list. */
export async function gathering(visit: Visit): Promise<void> {
	const { gather } = visit.words;
	await visit.shoot('gather-empty');
	await privateTurn(visit);
	await visit.field(gather.paste.label).fill(`1. Un banc sous le préau\n2. ${'très '.repeat(125)}long`);
	await visit.shoot('gather-pasted-too-long', visit.field(gather.paste.label));
	await visit.field(gather.paste.label).fill(proposalsOf('q1').slice(0, 12).join('\n'));
	await visit.shoot('gather-pasted', visit.field(gather.paste.label));
	await visit.press(gather.paste.add(12));
	await visit.page.getByText(gather.paste.added(12)).waitFor();
	await visit.shoot('gather-list');
	await visit.press(gather.paste.nothing);
	await visit.page.getByRole('alert').waitFor();
	await visit.shoot('gather-paste-refused', visit.page.getByRole('alert'));
}

async function privateTurn(visit: Visit): Promise<void> {
	const { turn, handOver, pass } = visit.words.gather;
	await visit.press(pass);
	await visit.arrive(handOver.title);
	await visit.shoot('gather-hand-over');
	await visit.press(handOver.start);
	await visit.shoot('gather-writing-blank');
	await visit.field(turn.label).fill('Ouvrir l’école le soir, pour que les habitants s’y retrouvent');
	await visit.shoot('gather-writing');
	await visit.press(turn.done);
	await visit.shoot('gather-not-kept-yet');
	await visit.press(turn.goOn);
	await visit.press(turn.keep);
	await visit.page.getByText(turn.kept(1)).waitFor();
	await visit.shoot('gather-kept');
	await visit.field(turn.label).fill('très '.repeat(125));
	await visit.press(turn.keep);
	await visit.page.getByRole('alert').waitFor();
	await visit.shoot('gather-refused');
	await visit.press(turn.done);
	await visit.press(turn.eraseAndEnd);
	await visit.press(handOver.leave);
}
