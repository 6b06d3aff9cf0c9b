import type { backup } from '../../words/fr/backup.ts';

/** What keeps a backup from being made or put back; the words of backups have a sentence for each. */
export type BackupFault = keyof (typeof backup)['faults'];

/** Thrown where a stream is read or written, and caught where a person is told. */
export class BackupObstacle extends Error {
	override readonly name = 'BackupObstacle';
	readonly fault: BackupFault;
	/** The file, the migration or the system's word that the sentence names. */
	readonly about: string;

	constructor(fault: BackupFault, about = '') {
		super(fault);
		this.fault = fault;
		this.about = about;
	}
}
