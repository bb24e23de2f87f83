import { Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { InnsynDocument, type EtInnsynFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { iDag, visDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { INNSYNSTYPER } from './delingstyper.ts';

const AapneInnsyn = lat(() => import('./AapneInnsyn.tsx').then((fil) => fil.AapneInnsyn));
const LukkInnsyn = lat(() => import('./LukkInnsyn.tsx').then((fil) => fil.LukkInnsyn));

/** Hvem utenfra kan lese i rommet, og hvor lenge. */
export function Innsyn() {
  const { innsyn: tekst } = useSidetekst('deling');
  const kan = useKan('deling.skriv');
  const spoerring = useSpoerring(InnsynDocument, {}, INNSYNSTYPER);
  const [aapner, settAapner] = useState(false);
  const [lukker, settLukker] = useState<EtInnsynFragment | null>(null);
  return (
    <Seksjon tittel={tekst.tittel} valg={kan && <Button variant="secondary" onClick={() => settAapner(true)}>{tekst.aapne}</Button>}>
      <Paragraph variant="long">{tekst.ingress}</Paragraph>
      <Hentet spoerring={spoerring} velg={(data) => data.innsyn}>
        {(innsyn) => (innsyn.length === 0 ? <Tom nivaa={3} tittel={tekst.tom} tekst={tekst.tomTekst} /> : (
          <ul className="ubundet">{innsyn.map((ett) => <EttInnsyn key={ett.id} innsyn={ett} lukk={() => settLukker(ett)} />)}</ul>
        ))}
      </Hentet>
      {aapner && <Dialogvindu tittel={tekst.aapne} lukk={() => settAapner(false)}><AapneInnsyn lukk={() => settAapner(false)} /></Dialogvindu>}
      {lukker && <Dialogvindu tittel={tekst.lukkTittel(lukker.navn)} lukk={() => settLukker(null)}><LukkInnsyn innsyn={lukker} lukk={() => settLukker(null)} /></Dialogvindu>}
    </Seksjon>
  );
}

function EttInnsyn({ innsyn, lukk }: { innsyn: EtInnsynFragment; lukk: () => void }) {
  const { innsyn: tekst } = useSidetekst('deling');
  const tilstand = innsyn.lukket ? tekst.lukket : innsyn.aktiv ? tekst.aktiv : innsyn.fra > iDag() ? tekst.kommende : tekst.utgaatt;
  return (
    <li className="klar-plan">
      <div>
        <strong>{innsyn.navn}</strong> <Tag data-color={innsyn.aktiv ? 'success' : 'neutral'}>{tilstand}</Tag>
        <Paragraph>{tekst.periode(visDag(innsyn.fra), visDag(innsyn.til))}</Paragraph>
        {innsyn.lukketFordi && <Paragraph className="dempet">{tekst.fordi}: {innsyn.lukketFordi}</Paragraph>}
      </div>
      {innsyn.handlinger.includes('lukkInnsyn') && <Button variant="tertiary" data-color="danger" onClick={lukk}>{tekst.lukk}</Button>}
    </li>
  );
}
