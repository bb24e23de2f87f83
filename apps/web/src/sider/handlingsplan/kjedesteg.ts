import type { Planstatus } from '#libs/contracts';
import type { Hendelse, Plan } from './plantyper.ts';

/** Ett skritt på veien, slik det vises: gjort, her nå, det neste, eller noe som kommer etterpå. */
export interface Steg { status: Planstatus; organ: string; tilstand: 'gjort' | 'naa' | 'neste' | 'senere'; hendelse: Hendelse | null }

/**
 * Kjeden med hvor planen er. En plan i retur får returen som et eget skritt, for den er ikke i noe ledd;
 * en erstattet plan viser bare så langt den kom.
 */
export function stegene({ ledd, status, hendelser }: Pick<Plan, 'ledd' | 'status' | 'hendelser'>): Steg[] {
  const sist = ledd.findLastIndex(({ naadd }) => naadd);
  const avsluttet = status === 'erstattet' || status === 'returnert';
  const alle = ledd.map((ett, nr): Steg => ({
    ...skrittet(ett, ett.naadd ? kom(hendelser, ett.status) : null),
    tilstand: ett.naa && nr < ledd.length - 1 ? 'naa' : ett.naadd ? 'gjort' : nr === sist + 1 ? 'neste' : 'senere',
  }));
  if (!avsluttet) return alle;
  const naadde = alle.slice(0, sist + 1);
  return status === 'erstattet' ? naadde : [...naadde, { status, organ: ledd[sist]?.organ ?? '', tilstand: 'naa', hendelse: kom(hendelser, status) }];
}

/** Den som vedtok, er den vedtaket nevner; kjeden sier bare hvem som pleier å gjøre det. */
const skrittet = ({ status, organ }: { status: Planstatus; organ: string }, hendelse: Hendelse | null) => ({
  status, hendelse, organ: status === 'vedtatt' ? hendelse?.vedtak?.organ ?? organ : organ,
});

/** Sist planen kom dit fra et annet sted. Historien er det siste først. */
const kom = (hendelser: readonly Hendelse[], status: Planstatus) => hendelser.find((h) => h.tilStatus === status && h.fraStatus !== status) ?? null;
