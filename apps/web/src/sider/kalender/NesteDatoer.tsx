import { Paragraph } from '@digdir/designsystemet-react';
import { NesteDatoerDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { KALENDERTYPER } from './kalendertyper.ts';
import { visNaar } from './naar.ts';

/** De neste datoene, på forsidene. Hentes for seg, så forsiden ikke venter på dem. */
export function NesteDatoer() {
  const tekst = useSidetekst('kalender');
  const { type, kode } = useRom().arbeidsrom;
  const spoerring = useSpoerring(NesteDatoerDocument, {}, KALENDERTYPER);
  return (
    <Seksjon tittel={tekst.neste}>
      <Hentet spoerring={spoerring} velg={(data) => data.nesteDatoer} linjer={3}>
        {(datoer) => (datoer.length === 0 ? <Paragraph>{tekst.ingenNeste}</Paragraph> : (
          <>
            <ul className="punkter">
              {datoer.map((punkt) => <li key={punkt.id}><strong>{visNaar(punkt, tekst)}</strong>: {punkt.tittel}{punkt.sted && `, ${punkt.sted}`} <Oppdiktet er={punkt.oppdiktet} /></li>)}
            </ul>
            <OppdiktetForklart er={type === 'kommune' && datoer.some(({ oppdiktet }) => oppdiktet)} />
          </>
        ))}
      </Hentet>
      <p className="skjul-paa-papir">{type === 'felles' ? <Lenke to="/felles/kalender">{tekst.heleKalenderen}</Lenke> : <Lenke to="/$rom/kalender" params={{ rom: kode }}>{tekst.heleKalenderen}</Lenke>}</p>
    </Seksjon>
  );
}
