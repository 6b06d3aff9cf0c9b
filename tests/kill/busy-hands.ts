/*
 * What runs in the page until it is killed: people who work faster than any finger, on the application's own controls.
 * Each function is sent to the page as it stands, so it may use nothing from outside but what `giveHands` laid there.
 */

type Hands = {
	readonly soon: () => Promise<void>;
	readonly named: (name: string) => HTMLElement | undefined;
	readonly until: <T>(find: () => T | null | undefined | false) => Promise<T>;
	/** Tells the test what the screen says is kept. */
	readonly say: (what: string) => Promise<void>;
};
type Handy = { hands: Hands; say: Hands['say'] };

export function giveHands(): void {
	const handy = window as unknown as Handy;
	const soon = () => new Promise<void>((resolve) => setTimeout(resolve));
	const named = (name: string) =>
		[...document.querySelectorAll('button')].find((button) => button.innerText.trim() === name);
	async function until<T>(find: () => T | null | undefined | false): Promise<T> {
		for (;;) {
			const found = find();
			if (found) return found;
			await soon();
		}
	}
	handy.hands = { soon, named, until, say: handy.say };
}

/** Writes one proposal after another in a private turn, and tells each that the screen says is kept. */
export async function writeOn(life: number): Promise<void> {
	const { soon, named, until, say } = (window as unknown as Handy).hands;
	const field = () => document.querySelector<HTMLTextAreaElement>('#proposal');
	const status = () => document.querySelector('[role=status]')?.textContent ?? '';
	for (; !field(); await soon()) (named('Commencer') ?? named('Passer la tablette'))?.click();
	for (let number = 1; ; number += 1) {
		const [paper, before, text] = [await until(field), status(), `écrit ${life}.${number}`];
		paper.value = text;
		paper.dispatchEvent(new Event('input', { bubbles: true }));
		await soon();
		named('Garder cette proposition')?.click();
		await until(() => status() !== before && field()?.value === '');
		await say(text);
	}
}

/** Casts one ballot after another, and tells each that the screen says is in the urn. */
export async function voteOn(): Promise<void> {
	const { soon, named, until, say } = (window as unknown as Handy).hands;
	const heading = () => document.querySelector('h1')?.innerText ?? '';
	if (!named('Commencer mon bulletin')) (await until(() => named('Passer la tablette'))).click();
	for (;;) {
		(await until(() => named('Commencer mon bulletin'))).click();
		for (let track = 1; track <= 3; track += 1) {
			await until(() => document.body.innerText.includes(`Piste ${track} sur 3`));
			const grades = document.querySelectorAll<HTMLInputElement>('input[type=radio]');
			grades[Math.floor(Math.random() * grades.length)]?.click();
			await soon();
			named(track < 3 ? 'Suivante' : 'Relire mon bulletin')?.click();
		}
		(await until(() => named('Déposer mon bulletin'))).click();
		await until(() => heading() === 'Votre bulletin est dans l’urne');
		await say('a ballot');
		(await until(() => named('Passer la tablette'))).click();
	}
}
