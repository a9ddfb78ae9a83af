/** A file of this build beside the launcher, and the integrity a browser must find in it. */
export type BuiltFile = [file: string, integrity: string];
