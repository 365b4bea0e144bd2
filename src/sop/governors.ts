/**
 * Outside the staff: who is written to when everybody who could take a concern is set apart from it, or nobody of the
 * district took it. They have no account; their letters say nothing of what it is about.
 */
export type Governors = { id: string; name: string; title: string; email: string };
