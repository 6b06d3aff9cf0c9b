import * as v from 'valibot';
import { releasePath } from '../../lib/core/release/data-package.ts';
import type { Finding, ReadFile } from '../../lib/core/release/finding.ts';
import { release } from '../../lib/core/release/release.ts';
import { verifyPackage } from '../../lib/core/release/verifying.ts';
import { verify as english } from '../../lib/words/en/verify.ts';
import { verify as french } from '../../lib/words/fr/verify.ts';
import { machineLanguage } from '../../lib/words/language.ts';
import { readPackage } from './read-package.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** `npm run verify`: 0 when all is equal, 1 with every difference, 2 where there is nothing to compute. */
export async function runVerify({ args, env, out, err }: Terminal): Promise<0 | 1 | 2> {
	const language = machineLanguage(env);
	const say = language === 'fr' ? french : english;
	const [path, ...others] = args;
	if (path === undefined || path.startsWith('-') || others.length > 0) {
		err(`${say.usage}\n`);
		return 2;
	}
	const files = await readPackage(path);
	if (files === null) {
		err(`${say.unreadable(path)}\n`);
		return 2;
	}
	const findings = verifyPackage(files);
	if (findings.length > 0) {
		const lines = findings.map((finding) => sentence(finding, say));
		err(`${[say.differs(findings.length), ...lines].join('\n')}\n`);
		return 1;
	}
	const { title, number, rooms, ballots } = stated(files);
	out(`${say.equal(title[language] ?? title.fr, number, rooms, ballots)}\n`);
	return 0;
}

function stated(files: ReadonlyMap<string, ReadFile>) {
	return v.parse(release, JSON.parse(files.get(releasePath)!.text)); // verified just now
}

function sentence(finding: Finding, say: typeof french): string {
	switch (finding.kind) {
		case 'file-missing':
		case 'digest-differs':
			return say.findings[finding.kind](finding.file);
		case 'file-unreadable':
			return say.findings[finding.kind](finding.file, finding.where);
		case 'value-differs': {
			const { file, line, field, found, computed } = finding;
			const where = [file, line === null ? '' : say.line(line), field].filter((one) => one !== '');
			return say.findings[finding.kind](where.join(', '), found, computed);
		}
	}
}
