import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { FellesindikatorerDocument, type IndikatorFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

/** Indikatorene nettverket har publisert en ny utgave av, og som kommunen ikke har gått over til. Ingenting når det ikke er noen. */
export function NyeUtgaver({ indikatorer }: { indikatorer: IndikatorFragment[] }) {
  const kan = useKan('fellesindikator.les');
  const felles = indikatorer.filter(({ definisjon }) => definisjon.fellesKode !== null);
  return kan && felles.length > 0 ? <Lista indikatorer={felles} /> : null;
}

function Lista({ indikatorer }: { indikatorer: IndikatorFragment[] }) {
  const tekst = useSidetekst('resultater');
  const rom = useRom().arbeidsrom.kode;
  const nettverkets = useSpoerring(FellesindikatorerDocument, {}, 'Fellesindikator').data?.fellesindikatorer.indikatorer ?? [];
  const eldre = indikatorer.filter(({ definisjon }) => nettverkets.some(({ kode, avviklet, gjeldende }) => kode === definisjon.fellesKode && !avviklet && gjeldende.utgave !== definisjon.fellesUtgave));
  if (eldre.length === 0) return null;
  return (
    <Alert data-color="info" className="hindre">
      <Paragraph>{tekst.nyeUtgaver}</Paragraph>
      <ul className="punkter">{eldre.map(({ id, navn }) => <li key={id}><Lenke to="/$rom/resultater/$id" params={{ rom, id }}>{navn}</Lenke></li>)}</ul>
    </Alert>
  );
}
