import { Input, Label, Paragraph, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { hurtigtasterPaa, settHurtigtaster } from '../../skall/hurtigtastvalg.ts';
import { tilOrdlista } from '../../skall/sider.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useMuligRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';

/** Hvor ting er, og hvordan en kommer dit. Lik i alle rom. */
export function Hjelp() {
  const hjelp = useSidetekst('hjelp');
  const rom = useMuligRom();
  const [paa, settPaa] = useState(hurtigtasterPaa);
  return (
    <>
      <Sidetittel tittel={hjelp.tittel}><Paragraph variant="long">{hjelp.ingress}</Paragraph></Sidetittel>
      <Seksjon tittel={hjelp.hvorErHva}><Opplysninger rader={hjelp.sider} /><Lenke {...tilOrdlista(rom)}>{hjelp.tilOrdlista}</Lenke></Seksjon>
      <Seksjon tittel={hjelp.taster}>
        <Paragraph variant="long">{hjelp.tasterTekst}</Paragraph>
        <Table className="taster">
          <Table.Head><Table.Row><Table.HeaderCell>{hjelp.tast}</Table.HeaderCell><Table.HeaderCell>{hjelp.gjoer}</Table.HeaderCell></Table.Row></Table.Head>
          <Table.Body>
            {hjelp.hurtigtaster.map(([tast, gjoer]) => (
              <Table.Row key={tast}><Table.Cell>{tast.split(' ').map((en) => <kbd key={en}>{en}</kbd>)}</Table.Cell><Table.Cell>{gjoer}</Table.Cell></Table.Row>
            ))}
          </Table.Body>
        </Table>
        <div className="kryss">
          <Input type="checkbox" id="hurtigtaster" checked={paa} onChange={() => { settHurtigtaster(!paa); settPaa(!paa); }} aria-describedby="hurtigtaster-hjelp" />
          <Label htmlFor="hurtigtaster" weight="regular">{hjelp.slaaAv}</Label>
        </div>
        <p id="hurtigtaster-hjelp" className="dempet">{hjelp.slaaAvTekst}</p>
      </Seksjon>
      <Seksjon tittel={hjelp.ordene}><Opplysninger rader={hjelp.ordeneListe} /></Seksjon>
      <Seksjon tittel={hjelp.trygghet}><ul className="punkter">{hjelp.trygghetListe.map((linje) => <li key={linje}>{linje}</li>)}</ul></Seksjon>
    </>
  );
}
