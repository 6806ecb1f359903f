// Who may do what at the desk. Pure.

/** Each may do what those before it may. A reader changes nothing, an editor makes drafts, a publisher puts them live. */
export const ROLES = ['reader', 'editor', 'publisher'] as const;

export type Role = (typeof ROLES)[number];

/** The value of an app role in Entra ID: `Desk.Reader`, `Desk.Editor`, `Desk.Publisher`. */
const APP_ROLES: Readonly<Record<string, Role>> = {
  'Desk.Reader': 'reader',
  'Desk.Editor': 'editor',
  'Desk.Publisher': 'publisher',
};

/** Object ids of the people named in the configuration, lower case. */
export type NamedPeople = Readonly<Record<Role, readonly string[]>>;

export function may(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/**
 * The highest role that somebody has by the token or by the configuration.
 * @param claimed app roles as the token states them; unknown ones count for nothing
 * @returns undefined for somebody who has no business at the desk
 */
export function roleOf(objectId: string, claimed: readonly string[], named: NamedPeople): Role | undefined {
  const id = objectId.toLowerCase();
  return ROLES.findLast(
    (role) => named[role].includes(id) || claimed.some((value) => APP_ROLES[value] === role),
  );
}
