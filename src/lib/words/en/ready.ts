import { duration, plural } from '../language.ts';

const count = (one: string, other: string) => (n: number) => plural('en', n, { one, other });

export const ready: typeof import('../fr/ready.ts').ready = {
	title: 'Ready for the field?',
	link: 'Is the tablet ready?',
	intro:
		'To look at on the day before, and again in the morning. The tablet checks what it can; you are asked the rest.',
	looking: 'The tablet is looking…',
	again: 'Look again',
	home: 'All workshops',
	goOn: 'Go on preparing',
	summary: {
		ready: 'Ready. Everything is in order.',
		remarks: count('Ready, with # remark.', 'Ready, with # remarks.'),
		stops: count('Not ready yet: # thing to put right.', 'Not ready yet: # things to put right.')
	},
	verdicts: { good: 'In order', remark: 'Worth knowing', stop: 'To put right' },
	found: 'What the tablet checked',
	checks: {
		offline: 'Opening without a network',
		version: 'The version of Préau',
		installed: 'Installation',
		persistent: 'Keeping the workshops',
		space: 'Free space',
		clock: 'Date and time',
		battery: 'The battery',
		writer: 'One tab only',
		identity: 'The signature of the tablet',
		consultation: 'The consultation',
		office: 'The national office'
	},
	reasons: {
		'offline-ready': 'The whole application is on the tablet. It will open without a network.',
		'offline-uncontrolled': 'This page still comes from the network: without it, it would not open.',
		'offline-incomplete': count(
			'# part of the application is missing on the tablet.',
			'# parts of the application are missing on the tablet.'
		),
		'offline-silent': 'Préau could not check that the whole application is on the tablet.',
		'version-current': 'No other version is waiting.',
		'version-waiting':
			'A new version is waiting. No workshop opens before it is taken, so that nothing changes in the middle of the day.',
		installed: 'Préau was opened by its icon, like an application.',
		'in-a-tab': 'Préau is open in a tab of the browser, where it can be closed or erased by mistake.',
		'not-on-home-screen':
			'Préau is open in a tab. On an iPad or an iPhone the browser erases what is kept there after some days, and the icon cannot reach it: no workshop begins here.',
		persistent: 'The browser has promised not to erase the workshops by itself.',
		'not-persistent': 'The browser might erase the workshops if space runs short.',
		'persistence-untold': 'This browser does not say whether it keeps the workshops when space runs short.',
		'space-plenty': (workshops) =>
			workshops >= 1000
				? 'There is room for more than a thousand workshops.'
				: `There is room for about ${workshops} workshops.`,
		'space-scarce': count(
			'Little space is left: about # workshop.',
			'Little space is left: about # workshops.'
		),
		'space-out': 'There is hardly any space left: the tablet might not keep anything more.',
		'space-untold': 'This browser does not say how much space is left.',
		'clock-plausible': 'Nothing was found wrong.',
		'clock-behind': 'The tablet believes in a date on which this version of Préau did not exist yet.',
		'clock-ahead': 'The tablet believes in a date that is very far away.',
		'clock-apart': (minutes) =>
			`The clock was ${duration('en', minutes)} away from that of the national office when it last answered.`,
		'clock-days-apart': (minutes) =>
			`The clock was ${duration('en', minutes)} away from that of the national office when it last answered.`,
		'zone-neutral': 'The tablet does not know the time zone of the place.',
		'battery-good': (percent) => `The battery is at ${percent} %, or charging.`,
		'battery-low': (percent) => `The battery is at ${percent} % and is not charging.`,
		'battery-flat': (percent) => `The battery is at ${percent} % only, and is not charging.`,
		'writes-alone': 'Préau writes from this page only.',
		'writes-not': 'Another tab has taken over the workshops.',
		signs: 'The tablet has its key, and has just signed a trial with it.',
		'signs-not': 'The key of the tablet no longer signs: the office could not verify what comes from here.',
		published: count(
			'# consultation of the national office is on the tablet.',
			'# consultations of the national office are on the tablet.'
		),
		'built-in': 'The consultation that comes with Préau is at hand.',
		'nothing-published':
			'The national office has sent no consultation; the one that comes with Préau is at hand.',
		'office-heard': (minutes) =>
			minutes < 1
				? 'The national office has just answered.'
				: `The national office answered ${duration('en', minutes)} ago.`,
		'office-silent': 'The national office has not answered for more than a week, or not yet.',
		'office-none': 'The tablet has joined no office. Everything works without one, but nothing will be sent.'
	},
	advice: {
		'offline-uncontrolled': 'Stay on the network for a minute, then close Préau and open it again.',
		'offline-incomplete':
			'Bring the tablet to a network, then press “Look again”: what is missing will be fetched.',
		'offline-silent': 'Press “Look again”. To see for yourself, cut the network and open Préau again.',
		'not-persistent': 'Install Préau, open it by its icon, then ask for it here.',
		'persistence-untold': 'Copy each workshop into a file before you leave the room.',
		'space-scarce': 'Make room on the tablet: photos, videos, applications that nobody needs.',
		'space-out':
			'Make room on the tablet. If it is not full, this window may be a private one: open Préau in an ordinary window.',
		'space-untold': 'See in the settings that at least 1 GB is left.',
		'battery-low': 'Charge it before you leave, or take the charger along.',
		'battery-flat': 'Plug the tablet in now.',
		'writes-not': 'Close the other tab, then open Préau again.',
		'signs-not': 'Open no workshop here. Copy those of the tablet by the rescue page, and tell the office.',
		'nothing-published':
			'Bring the tablet to a network, or ask the office whether it has published its consultation.',
		'office-silent': 'Bring the tablet to a network, then look again.',
		'office-none': 'Ask the office for a code, if your workshop is to reach it.'
	},
	system: {
		'in-a-tab': {
			android: 'In the ⋮ menu of Chrome choose “Install app”, then open Préau by its icon.',
			apple: 'Tap Share, then “Add to Home Screen”, and open Préau by its icon.',
			desktop: 'In the address bar choose “Install”, then open Préau by its icon.'
		},
		clock: {
			android:
				'Open Settings, System, Date and time: choose automatic time and time zone, or set them yourself.',
			apple: 'Open Settings, General, Date & Time: choose the automatic setting, or set the time zone.',
			desktop: 'Open the date and time settings of the computer, and choose the automatic setting.'
		}
	},
	now: (moment, zone) => `Here it is: ${moment}, time zone ${zone}.`,
	persist: 'Ask the browser to keep them',
	persistRefused:
		'The browser has not agreed for now. It usually agrees once Préau is installed and opened by its icon.',
	take: 'Take the new version',
	join: 'Join this tablet to an office',
	doctor: 'Open the rescue page',
	asked: {
		title: 'What the tablet cannot see',
		note: 'Tick what is done. Tomorrow the tablet will ask again.',
		questions: {
			pinning: 'Préau cannot be left by mistake',
			keyboard: 'The keyboard does not remember what is written',
			battery: 'The battery is at least half full',
			charger: 'The charger and an extension lead are in the bag'
		},
		how: {
			pinning: {
				android:
					'Settings, Security, App pinning: switch it on. On the day, open the recent apps, tap the icon of Préau, then “Pin”.',
				apple:
					'Settings, Accessibility, Guided Access: switch it on and choose a code. On the day, in Préau, press the top button three times.',
				desktop:
					'Close the other windows and the messengers, switch notifications off, then show Préau in full screen.'
			},
			keyboard: {
				android:
					'In the settings of the keyboard, switch personal suggestions and corrections off, or choose its private mode where it has one.',
				apple: 'Settings, General, Keyboard: switch “Predictive Text” and “Auto-Correction” off.'
			},
			battery: 'This browser does not tell the state of the battery: look at the top of the screen.',
			charger: 'An hour of voting with the screen on takes much of a battery.'
		}
	},
	homeScreen: {
		title: 'First install Préau on the home screen',
		why: 'On an iPad or an iPhone the browser erases what is kept in a tab after some days. And the application opened by its icon does not see what was done in the tab. A workshop begun here could be lost.',
		how: 'How to do it',
		steps: [
			'In Safari, tap the Share button: a square with an arrow that points up.',
			'Choose “Add to Home Screen”, then “Add”.',
			'Close this tab and open Préau by its new icon.'
		],
		join: 'If this tablet had joined an office, join again from the icon: ask for a new code.',
		rehearse: 'A rehearsal is possible here: it has nothing to lose.',
		toRehearsal: 'Hold a rehearsal'
	}
};
