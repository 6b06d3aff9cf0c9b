/** Hands a file to the browser, which saves it where it saves what is downloaded; no network is asked. */
export function giveBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it only once a person agreed
}
