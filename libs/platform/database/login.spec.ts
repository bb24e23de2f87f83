import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { loginPassword, scramVerifier } from './login.ts';

describe('passordene til innloggingene', () => {
  it('er alltid de samme, og nye når noe av det de utledes av, er et annet', () => {
    const own = loginPassword('hemmelig', 'loeftet', 'k7', 1);
    expect(loginPassword('hemmelig', 'loeftet', 'k7', 1)).toBe(own);
    expect(own).toMatch(/^[\w-]{43}$/);
    const others = [
      loginPassword('hemmelig', 'loeftet', 'k8', 1), loginPassword('hemmelig', 'loeftet', 'k71', 1), loginPassword('hemmelig', 'loeftet', 'k7', 11),
      loginPassword('hemmelig', 'loeftet', 'k7', 2), loginPassword('hemmelig', 'loeftet2', 'k7', 1), loginPassword('Hemmelig', 'loeftet', 'k7', 1), loginPassword('hemmelig', 'loeftet', 'innlogging', 1),
    ];
    expect(new Set([own, ...others]).size).toBe(8);
  });

  it('er HKDF-SHA256 etter RFC 5869, regnet ut for hånd', () => {
    const prk = createHmac('sha256', 'loeftet-innlogging').update('hemmelig').digest();
    const okm = createHmac('sha256', prk).update('loeftet\0k7\x001').update(Buffer.from([1])).digest();
    expect(loginPassword('hemmelig', 'loeftet', 'k7', 1)).toBe(okm.toString('base64url'));
  });

  it('blir en verifikator etter RFC 7677: fra eksempelet der kommer de samme nøklene', () => {
    // Eksempelet i RFC 7677 (bruker «user», passord «pencil»): bevisene i samtalen kan regnes ut av verifikatoren alene.
    const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64');
    const [, storedKey, serverKey] = /^SCRAM-SHA-256\$4096:W22ZaJ0SNY7soEsUEjb6gQ==\$([^:]+):(.+)$/.exec(scramVerifier('pencil', salt))!;
    const nonce = 'rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0';
    const message = `n=user,r=rOprNGfwEbeRWgbNEkqO,r=${nonce},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,c=biws,r=${nonce}`;
    expect(createHmac('sha256', Buffer.from(serverKey!, 'base64')).update(message).digest('base64')).toBe('6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=');
    const signature = createHmac('sha256', Buffer.from(storedKey!, 'base64')).update(message).digest();
    const clientKey = Buffer.from('dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=', 'base64').map((byte, i) => byte ^ signature[i]!);
    expect(createHash('sha256').update(clientKey).digest('base64')).toBe(storedKey);
  });

  it('får nytt salt hver gang', () => {
    expect(scramVerifier('likt')).not.toBe(scramVerifier('likt'));
  });
});
