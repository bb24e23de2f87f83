import type { CookieOptions, Request, Response } from 'express';
import { parseCookie } from 'cookie';
import { limits } from '#libs/contracts';
import type { Config } from '#libs/platform';

/** `__Host-` krever https; på loopback uten https brukes navnet uten forstavelse. */
const isSecure = (config: Config) => config.publicOrigin?.startsWith('https://') ?? false;
const cookieName = (config: Config) => (isSecure(config) ? '__Host-loeftet' : 'loeftet');
const options = (config: Config): CookieOptions => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(config) });

export const readSessionCookie = (request: Request, config: Config): string | undefined =>
  parseCookie(request.headers.cookie ?? '')[cookieName(config)];

export function setSessionCookie(response: Response, config: Config, token: string): void {
  response.cookie(cookieName(config), token, { ...options(config), maxAge: limits.sesjonTimer * 3_600_000 });
}

export function clearSessionCookie(response: Response, config: Config): void {
  response.clearCookie(cookieName(config), options(config));
}
