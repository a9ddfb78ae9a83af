/** A file of this build: its name without the hash, and behind a hyphen its SHA-256 in base64 without the end, which is what a browser must find in it; its address has the first eight of that. */
export type BuiltFile = `${string}-${string}`;
