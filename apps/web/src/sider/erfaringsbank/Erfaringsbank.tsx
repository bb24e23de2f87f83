import { Paragraph } from '@digdir/designsystemet-react';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Bankvarsler } from '../samtale/Bankvarsler.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Banksoek } from './soek/Banksoek.tsx';
import { TilGjennomgang } from './TilGjennomgang.tsx';

/** Har noen prøvd dette? */
export function Erfaringsbank() {
  const { bank } = useSidetekst('erfaring');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const redigerer = useKan('erfaringsbank.rediger');
  const kanSkrive = useKan('erfaring.utkast');
  const tilEgne = arbeidsrom.type === 'kommune' && <Lenke to="/$rom/erfaringer" params={{ rom: arbeidsrom.kode }} className={kanSkrive ? 'ds-button' : 'ds-link'}>{bank.egne}</Lenke>;
  const soeket = <Banksoek tilEgne={tilEgne} />;
  return (
    <Tilgang krever="erfaringsbank.les">
      <Sidetittel tittel={bank.tittel} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{bank.ingress}</Paragraph>{tilEgne && <p className="skjul-paa-papir">{tilEgne}</p>}</Sidetittel>
      <Bankvarsler />
      {redigerer ? <TilGjennomgang>{soeket}</TilGjennomgang> : soeket}
    </Tilgang>
  );
}
