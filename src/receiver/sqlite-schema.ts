/** Steps from an empty file to the present tables; a file's `user_version` counts those it has had. Never edit one, add one. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE submission (
     clinic TEXT NOT NULL,
     id TEXT NOT NULL,
     receipt TEXT NOT NULL UNIQUE,
     digest TEXT NOT NULL,
     received_at TEXT NOT NULL,
     replaces TEXT,
     judged TEXT NOT NULL,
     summary TEXT NOT NULL,
     submission TEXT NOT NULL,
     entry TEXT NOT NULL,
     PRIMARY KEY (clinic, id)
   ) STRICT;
   CREATE INDEX submission_replaces ON submission (clinic, replaces) WHERE replaces IS NOT NULL;

   CREATE TABLE opening (
     clinic TEXT NOT NULL,
     submission_id TEXT NOT NULL,
     staff TEXT NOT NULL,
     at TEXT NOT NULL,
     FOREIGN KEY (clinic, submission_id) REFERENCES submission (clinic, id) ON DELETE CASCADE
   ) STRICT;
   CREATE INDEX opening_submission ON opening (clinic, submission_id, at);

   CREATE TABLE sign_in (
     hash TEXT PRIMARY KEY,
     clinic TEXT NOT NULL,
     staff TEXT NOT NULL,
     expires_at TEXT NOT NULL,
     used_at TEXT
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE session (
     hash TEXT PRIMARY KEY,
     clinic TEXT NOT NULL,
     staff TEXT NOT NULL,
     expires_at TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;`,
  'CREATE INDEX submission_received ON submission (clinic, received_at, id);',
];
