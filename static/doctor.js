'use strict';

// Reads the tablet's database as it is, whatever version made it, and never writes to it. No framework, no library:
// this page is there for the day when the application does not start.

const language = navigator.language.startsWith('fr') ? 'fr' : 'en';
const words = doctorWords[language];
const at = (id) => document.getElementById(id);

document.documentElement.lang = language;
document.title = words.pageTitle;
for (const element of document.querySelectorAll('[data-say]'))
	element.textContent = words[element.dataset.say];
at('state').textContent = words.reading;
examine().catch((error) => (at('state').textContent = words.unreadable(error.name)));

async function examine() {
	const database = await openAsItIs('preau');
	const tables = database ? await readAll(database) : {};
	if (Object.values(tables).every((rows) => rows.length === 0))
		return (at('state').textContent = words.nothing);
	at('state').textContent = '';
	at('workshops').append(...rowsOf(tables, 'chains').map((chain) => cardOf(chain, tables)));
	at('rest').textContent = words.rest(totals(tables));
	at('found').hidden = at('export').hidden = false;
	at('export').onclick = () => download(copyOf(tables));
}

// Without a version it opens what there is. What is not there must not be made: the upgrade is aborted.
function openAsItIs(name) {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let isNew = false;
		request.onupgradeneeded = () => {
			isNew = true;
			request.transaction.abort();
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => (isNew ? resolve(null) : reject(request.error));
	});
}

// One transaction over all tables, so that the copy is of one moment.
function readAll(database) {
	database.onversionchange = () => database.close();
	const names = [...database.objectStoreNames];
	if (names.length === 0) return {};
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(names, 'readonly');
		const tables = {};
		for (const name of names) {
			transaction.objectStore(name).getAll().onsuccess = (event) => (tables[name] = event.target.result);
		}
		transaction.oncomplete = () => resolve(tables);
		transaction.onabort = () => reject(transaction.error);
	});
}

function rowsOf(tables, name) {
	return tables[name] || [];
}

function cardOf(chain, tables) {
	const summary = chain.summary || {};
	const title = (summary.title && (summary.title[language] || summary.title.fr)) || words.untitled;
	const place = [summary.place, summary.day && dayInWords(summary.day), words.phases[summary.phase]];
	const counts = [
		counted(
			'entries',
			rowsOf(tables, 'entries').filter((row) => row.head && row.head.stream === chain.stream).length
		),
		counted('proposals', summary.proposals || 0),
		counted('urns', rowsOf(tables, 'urns').filter((urn) => urn.stream === chain.stream).length)
	];
	const card = document.createElement('li');
	card.append(lineOf('strong', summary.purpose === 'rehearsal' ? `${title} (${words.rehearsal})` : title));
	card.append(lineOf('p', place.filter(Boolean).join(' · ')), lineOf('p', counts.filter(Boolean).join(', ')));
	return card;
}

function lineOf(tag, text) {
	const line = document.createElement(tag);
	line.textContent = text;
	return line;
}

function totals(tables) {
	const names = ['entries', 'urns', 'ballots', 'drafts', 'signatures'];
	const counts = names.map((name) => counted(name, rowsOf(tables, name).length)).filter(Boolean);
	return new Intl.ListFormat(language).format(counts);
}

function counted(name, count) {
	if (count === 0) return '';
	const [one, other] = words.counts[name];
	return `${count.toLocaleString(language)} ${count === 1 ? one : other}`;
}

function dayInWords(day) {
	const date = new Date(`${day}T12:00:00Z`);
	return Number.isNaN(date.valueOf())
		? day
		: date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

// Keys never leave the tablet: a CryptoKey has no bytes to copy, and the token by which the office knows the tablet is
// left out. An urn's row is only its counts, its ballots stay sealed.
function copyOf({ offices = [], ...tables }) {
	return {
		format: 'preau-rescue-1',
		made: new Date().toISOString(),
		remembered: Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('preau-'))),
		tables: portable({ ...tables, offices: offices.map(({ token, ...office }) => office) })
	};
}

function portable(value) {
	if (typeof value !== 'object' || value === null) return value;
	if (value instanceof CryptoKey) return undefined;
	if (value instanceof ArrayBuffer) return base64url(new Uint8Array(value));
	if (ArrayBuffer.isView(value))
		return base64url(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
	if (Array.isArray(value)) return value.map(portable);
	return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, portable(held)]));
}

function base64url(bytes) {
	const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function download(copy) {
	const name = `preau-${copy.made.slice(0, 16).replace(':', 'h')}.json`;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([JSON.stringify(copy, null, '\t')], { type: 'application/json' }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	at('done').textContent = words.done(name);
}
