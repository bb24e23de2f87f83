import { useMemo } from 'react';
import { rutekart } from '#libs/charts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import type { Kartkommune } from './Kart.tsx';
import { plassering } from './plassering.ts';
import { tilstanden } from './tilstanden.ts';

const maksBredde = 480;

/** Ruter omtrent der kommunene ligger. Ord og form sier tilstanden; fargen gjentar den. */
export function Kartdiagram({ kommuner, aar }: { kommuner: Kartkommune[]; aar: number }) {
  const tekst = useSidetekst('kart');
  const tegn = useMemo(() => {
    const ruter = kommuner.flatMap((kommune) => {
      const plass = plassering[kommune.kommunenummer];
      const tilstand = tilstanden(kommune);
      return plass ? [{ navn: kommune.navn, ord: tekst.kort[tilstand], kolonne: plass[0], rad: plass[1], tilstand: tilstand === 'delt' ? 'fylt' as const : tilstand === 'ikke_delt' || tilstand === 'trukket' ? 'skravert' as const : 'tom' as const }] : [];
    });
    const delt = kommuner.filter((kommune) => tilstanden(kommune) === 'delt').map(({ navn }) => navn);
    return (bredde: number) => rutekart({ tittel: tekst.overskrift(aar), setning: tekst.setning(aar, delt), ruter, bredde, kolonner: [tekst.tabell.kommune, tekst.tabell.tilstand(aar)] });
  }, [kommuner, aar, tekst]);
  return <Diagram tegn={tegn} filnavn={tekst.filnavn(aar)} maksBredde={maksBredde} />;
}
