import type { Visit } from './visit.ts';

/** Everything that can be prepared: an own consultation, a department, known tracks; another workshop after it; removal. */
export async function preparing(visit: Visit): Promise<void> {
	await ownConsultation(visit);
	await fullyPrepared(visit);
	await duplicated(visit);
	await removed(visit);
}

async function ownConsultation(visit: Visit): Promise<void> {
	const { prepare, questions, workshops } = visit.words;
	await visit.home();
	await visit.press(workshops.prepare);
	await visit.arrive(prepare.title);
	await visit.follow(prepare.write);
	await visit.arrive(questions.title);
	await visit.shoot('own-consultation-empty');
	await visit.press(questions.keep);
	await visit.page.getByRole('alert').waitFor();
	await visit.shoot('own-consultation-faults', visit.page.getByRole('alert'));
	await visit.page.getByRole('checkbox', { name: questions.english }).check();
	await visit.field(questions.name).first().fill('La cour de l’école');
	await visit.field(questions.inEnglish(questions.name)).fill('The yard of the school');
	await visit.field(questions.question(1)).first().fill('Que planter dans la cour ?');
	await visit.field(questions.inEnglish(questions.question(1))).fill('What shall we plant in the yard?');
	for (const name of ['Élèves', 'Parents']) {
		await visit.press(questions.addCategory);
		await visit.page.keyboard.type(name);
	}
	await visit.page.getByRole('radio', { name: visit.words.grades.priority }).check();
	await visit.shoot('own-consultation-filled');
	await visit.press(questions.keep);
	await visit.arrive(prepare.title);
}

async function fullyPrepared(visit: Visit): Promise<void> {
	const { prepare, gather } = visit.words;
	const territory = visit.page.getByRole('combobox', { name: prepare.territory.label });
	await visit.fillPlace('École Jean-Jaurès, Fougères', 20);
	await territory.fill('loire');
	await visit.page.getByRole('listbox').getByRole('option').first().waitFor();
	await visit.shoot('prepare-territories', territory);
	await territory.fill('ille-et');
	await visit.page.getByRole('listbox').getByRole('option').first().click();
	await visit.page.getByText(prepare.byCategory).click();
	await visit.page.getByRole('spinbutton', { name: 'Élèves' }).fill('12');
	await visit.page.getByText(prepare.known.open).click();
	await visit.field(prepare.known.label(1)).fill(`1. Un potager\n- Une haie\n- ${'très '.repeat(125)}long`);
	await visit.page.getByText(gather.paste.tooLong(600)).waitFor();
	await visit.shoot('prepare-full');
	await visit.shoot('prepare-known-tracks', visit.field(prepare.known.label(1)));
	await visit.field(prepare.known.label(1)).fill('1. Un potager\n- Une haie');
	await visit.press(prepare.open);
	await visit.arrive(gather.title);
}

async function duplicated(visit: Visit): Promise<void> {
	const { prepare, workshops } = visit.words;
	await visit.home();
	await visit.page.getByRole('button', { name: workshops.duplicate }).click();
	await visit.arrive(prepare.title);
	await visit.shoot('prepare-duplicate');
	await visit.page.getByRole('checkbox', { name: prepare.copy.tracks(2) }).check();
	await visit.shoot('prepare-duplicate-with-tracks', visit.field(prepare.known.label(1)));
	await visit.follow(prepare.write);
	await visit.arrive(visit.words.questions.title);
	await visit.page.getByRole('button', { name: visit.words.questions.drop }).click();
	await visit.shoot('own-consultations', visit.page.getByText(visit.words.questions.dropNote));
}

async function removed(visit: Visit): Promise<void> {
	const { removal, workshops } = visit.words;
	await visit.home();
	await visit.shoot('workshop-ways');
	await visit.page.getByRole('button', { name: workshops.remove }).first().click();
	await visit.arrive(removal.title);
	await visit.shoot('removal');
	await visit.press(removal.confirmLoss);
	await visit.page.getByRole('alert').waitFor();
	await visit.shoot('removal-unconfirmed');
	const address = visit.page.url();
	await visit.page.getByRole('textbox').fill(removal.word);
	await visit.press(removal.confirmLoss);
	await visit.arrive(workshops.title);
	await visit.page.goto(address);
	await visit.arrive(removal.removedTitle);
	await visit.shoot('removed');
}
