import { ledger } from './ledger.ts';
import type { Law } from './law.ts';
import { knownSchemas } from './tables/known-schemas.ts';
import { kommuneIdColumn } from './tables/kommune-id-column.ts';
import { kommuneIdDefault } from './tables/kommune-id-default.ts';
import { rlsForced } from './tables/rls-forced.ts';
import { ownPolicy } from './tables/own-policy.ts';
import { declaredPolicies } from './tables/declared-policies.ts';
import { loggedTables } from './tables/logged-tables.ts';
import { readingRoom } from './tables/reading-room.ts';
import { primaryKey } from './keys/primary-key.ts';
import { uniqueKeys } from './keys/unique-keys.ts';
import { keyPairs } from './keys/key-pairs.ts';
import { keyCrossing } from './keys/key-crossing.ts';
import { keyActions } from './keys/key-actions.ts';
import { keyIndex } from './keys/key-index.ts';
import { validatedConstraints } from './keys/validated-constraints.ts';
import { enforcedKeys } from './keys/enforced-keys.ts';
import { orphans } from './keys/orphans.ts';
import { securityDefiner } from './objects/security-definer.ts';
import { functionLanguage } from './objects/function-language.ts';
import { viewInvoker } from './objects/view-invoker.ts';
import { materialisedViews } from './objects/materialised-views.ts';
import { rulesAndTriggers } from './objects/rules-and-triggers.ts';
import { ownership } from './objects/ownership.ts';
import { extensions } from './objects/extensions.ts';
import { backDoors } from './objects/back-doors.ts';
import { ownerRole } from './roles/owner-role.ts';
import { loginAttributes } from './roles/login-attributes.ts';
import { groupRoles } from './roles/group-roles.ts';
import { loginsOwnNothing } from './roles/logins-own-nothing.ts';
import { memberships } from './roles/memberships.ts';
import { members } from './roles/members.ts';
import { scram } from './roles/scram.ts';
import { roleSettings } from './roles/role-settings.ts';
import { timeouts } from './roles/timeouts.ts';
import { workspaceLogins } from './roles/workspace-logins.ts';
import { publicGrants } from './grants/public-grants.ts';
import { databaseGrants } from './grants/database-grants.ts';
import { dangerousGrants } from './grants/dangerous-grants.ts';
import { tableGrants } from './grants/table-grants.ts';
import { schemaGrants } from './grants/schema-grants.ts';
import { sequenceGrants } from './grants/sequence-grants.ts';
import { defaultPrivileges } from './grants/default-privileges.ts';
import { catalogueGrants } from './grants/catalogue-grants.ts';

/** Alle lovene, i den rekkefølgen de prøves: tabeller, nøkler, andre objekter, roller, rettigheter og regnskapet over migreringer. */
export const laws: Law[] = [
  knownSchemas, kommuneIdColumn, kommuneIdDefault, rlsForced, ownPolicy, declaredPolicies, readingRoom, loggedTables,
  primaryKey, uniqueKeys, keyPairs, keyCrossing, keyActions, keyIndex, validatedConstraints, enforcedKeys, orphans,
  securityDefiner, functionLanguage, viewInvoker, materialisedViews, rulesAndTriggers, ownership, extensions, backDoors,
  ownerRole, loginAttributes, groupRoles, loginsOwnNothing, memberships, members, scram, roleSettings, timeouts, workspaceLogins,
  publicGrants, databaseGrants, dangerousGrants, tableGrants, schemaGrants, sequenceGrants, defaultPrivileges, catalogueGrants,
  ledger,
];
