import { useEffect, useState } from 'react';
import { MineInnsynDocument, type MineInnsynQuery } from '../generated/graphql.ts';
import { lagKlient } from '../graphql/klient.ts';
import type { Arbeidsrom, Meg } from './meg.tsx';

type Aapnet = MineInnsynQuery['mineInnsyn'];
const MINUTTER = 5;
let sist: { tid: number; svar: Promise<Aapnet | undefined> } | null = null;

/** Hver gang det spørres, føres det hos kommunen; derfor ikke oftere enn det trengs. Serveren sier uansett fra når det er lukket. */
function aapneRom(): Promise<Aapnet | undefined> {
  if (!sist || Date.now() - sist.tid > MINUTTER * 60_000) {
    sist = { tid: Date.now(), svar: lagKlient('evaluering').query(MineInnsynDocument, {}).toPromise().then(({ data }) => data?.mineInnsyn) };
  }
  return sist.svar;
}

/**
 * Rommet adressen peker på: et en hører til i, eller en kommune som har åpnet for evalueringen en er med i.
 * Det siste vet bare kommunen.
 */
export function useArbeidsrom(meg: Meg | null, kode: string): { rom: Arbeidsrom | undefined; henter: boolean } {
  // Rommene til avtalene heter avtale-<nr>; forsiden er felles for dem hun evaluerer i.
  const funnet = meg?.arbeidsrom.find((rom) => rom.kode === kode || (kode === 'evaluering' && rom.type === 'evaluering'));
  const eget = funnet && kode === 'evaluering' ? { ...funnet, kode } : funnet;
  const spoer = !eget && /^\d{4}$/.test(kode) && (meg?.arbeidsrom.some(({ type }) => type === 'evaluering') ?? false);
  const [svar, settSvar] = useState<{ kode: string; rom: Arbeidsrom | undefined } | null>(null);

  useEffect(() => {
    if (!spoer) return;
    let gjelder = true;
    void aapneRom().then((rom) => {
      const aapnet = rom?.find(({ kommunenummer }) => kommunenummer === kode);
      if (gjelder) settSvar({ kode, rom: aapnet && { kode, type: 'kommune', navn: aapnet.navn, roller: ['evaluator'], rettigheter: aapnet.rettigheter, til: aapnet.til, utenfra: true } });
    });
    return () => { gjelder = false; };
  }, [spoer, kode]);

  if (eget || !spoer) return { rom: eget, henter: false };
  return svar?.kode === kode ? { rom: svar.rom, henter: false } : { rom: undefined, henter: true };
}
