import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CreateErfaringDocument, IdeeneDocument, RemoveTilpasningDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { lat } from '../../ui/lat.ts';
import { Redigerbar } from '../../ui/Redigerbar.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Banklenke } from '../erfaringsbank/Banklenke.tsx';
import { Fortellingen } from '../tilpasning/Fortellingen.tsx';
import { Omtilpasningen, type Hel } from '../tilpasning/Omtilpasningen.tsx';

const Tilpasningsskjema = lat(() => import('../tilpasning/Tilpasningsskjema.tsx').then((fil) => fil.Tilpasningsskjema));

/** Hva har vi funnet som vi vil prøve? */
export function Ideer() {
  const { ideer } = useSidetekst('tilpasning');
  const romnavn = useRomnavn();
  const spoerring = useSpoerring(IdeeneDocument, {}, 'Tilpasning EgenErfaring');
  return (
    <Tilgang krever="tilpasning.les">
      <Sidetittel tittel={ideer.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{ideer.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.tilpasninger.filter(({ tiltak }) => tiltak === null)}>
        {(alle) => (alle.length === 0 ? <Tom tittel={ideer.ingen} tekst={ideer.ingenTekst}><Banklenke>{ideer.tilBanken}</Banklenke></Tom> : (
          <>
            <p role="status" className="antall">{ideer.antall(alle.length)}</p>
            <OppdiktetForklart er={alle.some(({ oppdiktet }) => oppdiktet)} />
            {alle.map((en) => <Ide key={en.id} ide={en} />)}
            <p className="skjul-paa-papir"><Banklenke>{ideer.tilBanken}</Banklenke></p>
          </>
        ))}
      </Hentet>
    </Tilgang>
  );
}

function Ide({ ide }: { ide: Hel }) {
  const { ideer } = useSidetekst('tilpasning');
  const rom = useRom().arbeidsrom.kode;
  const navigate = useNavigate();
  const kanSkrive = useKan('erfaring.skriv');
  const skriv = useHandling(CreateErfaringDocument);
  const fjern = useHandling(RemoveTilpasningDocument);
  const [vindu, settVindu] = useState(false);
  const [sender, settSender] = useState(false);
  const navn = `tilpasning-${ide.id}`;
  async function begynn() {
    settSender(true);
    const svar = await skriv({ input: { art: 'tiltak', tilpasningId: ide.id } });
    settSender(false);
    if (svar.ok && svar.data) void navigate({ to: '/$rom/erfaringer/$id', params: { rom, id: svar.data.createErfaring.id } });
  }
  return (
    <Redigerbar tittel={ide.tittel} skjemanavn={navn} kan={ide.handlinger.includes('updateTilpasning')} skjema={(lukk) => <Tilpasningsskjema tilpasning={ide} navn={navn} lukk={lukk} />}>
      <Oppdiktet er={ide.oppdiktet} />
      <Paragraph variant="long">{ide.innhold.kort}</Paragraph>
      <Omtilpasningen tilpasning={ide} />
      <Fortellingen tilpasning={ide} />
      <div className="knapper skjul-paa-papir">
        {kanSkrive && ide.erfaringer.length === 0 && <Button loading={sender} onClick={() => void begynn()}>{ideer.skriv}</Button>}
        {ide.handlinger.includes('removeTilpasning') && <Button variant="tertiary" data-color="danger" onClick={() => settVindu(true)}>{ideer.fjern}</Button>}
      </div>
      {vindu && <Bekreft farlig tittel={ideer.fjernTittel} tekst={ideer.fjernTekst} knapp={ideer.fjern} lukk={() => settVindu(false)} gjoer={(versjon = ide.versjon) => fjern({ input: { id: ide.id, versjon } })} />}
    </Redigerbar>
  );
}
