export * from './vakt/requires.ts';
export * from './vakt/handlinger.ts';
export { MarkedFieldsCheck } from './vakt/marked-fields.check.ts';
export { tilgangEntities } from './entities.ts';
export { Medarbeider } from './medarbeider/medarbeider.type.ts';
export { TilgangModule } from './tilgang.module.ts';
export { hashPassord, passordFeil } from './passord/passord.ts';
export { newToken, tokenKey } from './sesjon/token.ts';
export { expiry } from './invitasjon/invitasjon-lenke.ts';
