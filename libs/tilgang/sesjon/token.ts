import { createHash, randomBytes } from 'node:crypto';

/** 256 tilfeldige biter, til økter, invitasjoner og nullstillinger. Bare brukeren har verdien. */
export const newToken = () => randomBytes(32).toString('base64url');

/** Det databasen lagrer i stedet for verdien. */
export const tokenKey = (token: string) => createHash('sha256').update(token).digest();
