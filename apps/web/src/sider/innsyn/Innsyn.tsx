import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { alleInnsynsrom, type Innsynsrom } from '#libs/contracts';
import { InnsynDocument, type EnInnsynsavtaleFragment, type EtInnsynFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { hentSidetekst, useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { iDag, visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Evaluatorene } from './Evaluatorene.tsx';

const Innsynsskjema = lat(() => import('./Innsynsskjema.tsx').then((fil) => fil.Innsynsskjema));
const Sluttskjema = lat(() => import('./Sluttskjema.tsx').then((fil) => fil.Sluttskjema));
const Lesesummer = lat(() => Promise.all([import('./Lesesummer.tsx'), hentSidetekst('logg')]).then(([fil]) => fil.Lesesummer));

export const INNSYNSTYPER = 'Innsyn Innsynsavtale Avtaleperson Deling';
type Vindu = { slag: 'aapne' } | { slag: 'endre' | 'forleng' | 'lukk'; innsyn: EtInnsynFragment };

/** Hvem utenfra kan lese hos oss, i hvilke rom, og hvor lenge? */
export function Innsyn() {
  const tekst = useSidetekst('innsyn');
  const [kan, serLoggen] = [useKan('deling.skriv'), useKan('logg.les')];
  const spoerring = useSpoerring(InnsynDocument, {}, INNSYNSTYPER);
  const [vindu, settVindu] = useState<Vindu | null>(null);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const lukk = () => settVindu(null);
  const ferdig = (hva: Gjort) => { settGjort(hva); lukk(); };
  return (
    <Hentet spoerring={spoerring} velg={(data) => data}>
      {({ innsyn, innsynsavtaler: avtaler }) => (
        <>
          <Seksjon tittel={tekst.tittel} valg={kan && avtaler.length > 0 && ledigeRom(innsyn, avtaler).length > 0 && <Button variant="secondary" className="skjul-paa-papir" onClick={() => settVindu({ slag: 'aapne' })}>{tekst.aapne}</Button>}>
            <Paragraph variant="long">{tekst.ingress}</Paragraph>
            <Paragraph variant="long" className="dempet">{tekst.slikVirkerDet}</Paragraph>
            {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
            {innsyn.length === 0 ? <Tom nivaa={3} tittel={tekst.tom} tekst={avtaler.length === 0 ? tekst.utenAvtale : tekst.tomTekst} /> : (
              <ul className="ubundet">{innsyn.map((ett) => <EttInnsyn key={ett.id} innsyn={ett} avtale={avtaler.find((en) => en.evalueringsavtaleId === ett.evalueringsavtaleId)} aapne={(slag) => settVindu({ slag, innsyn: ett })} />)}</ul>
            )}
          </Seksjon>
          {avtaler.map((avtale) => <Evaluatorene key={avtale.evalueringsavtaleId} avtale={avtale} flere={avtaler.length > 1} />)}
          <Suspense>{serLoggen && avtaler.map((avtale) => <Lesesummer key={avtale.avtalerom} avtale={avtale} />)}</Suspense>
          <Suspense>
            {(vindu?.slag === 'aapne' || vindu?.slag === 'endre') && <Innsynsskjema innsyn={vindu.slag === 'endre' ? vindu.innsyn : null} avtaler={avtaler} ledige={ledigeRom(innsyn, avtaler)} lukk={lukk} ferdig={ferdig} />}
            {(vindu?.slag === 'forleng' || vindu?.slag === 'lukk') && <Sluttskjema slag={vindu.slag} innsyn={vindu.innsyn} avtaler={avtaler} lukk={lukk} ferdig={(melding) => ferdig({ tekst: melding, fokus: true })} />}
          </Suspense>
        </>
      )}
    </Hentet>
  );
}

/** Rommene ingen åpning dekker for alle og alle år. Er det flere avtaler, velges den i skjemaet, og da er alle mulige. */
function ledigeRom(innsyn: readonly EtInnsynFragment[], avtaler: readonly EnInnsynsavtaleFragment[]): readonly Innsynsrom[] {
  if (avtaler.length !== 1) return alleInnsynsrom;
  const dekker = innsyn.filter((ett) => ett.evalueringsavtaleId === avtaler[0]!.evalueringsavtaleId && !ett.lukket && ett.til >= avtaler[0]!.til && ett.bareFor === null && ett.aarFra === null && ett.aarTil === null);
  return alleInnsynsrom.filter((rom) => !dekker.some(({ innsynsrom }) => innsynsrom.includes(rom)));
}

function EttInnsyn({ innsyn, avtale, aapne }: { innsyn: EtInnsynFragment; avtale: EnInnsynsavtaleFragment | undefined; aapne: (slag: 'endre' | 'forleng' | 'lukk') => void }) {
  const tekst = useSidetekst('innsyn');
  const { navn, innsynsrom, fra, gjelderTil, til, aarFra, aarTil, uttaksgrense, bareFor, forlengetFordi, aktiv, lukket, lukketFordi, oppdiktet, handlinger } = innsyn;
  const tilstand = lukket ? tekst.lukket : aktiv ? tekst.aktiv : fra > iDag() ? tekst.kommende : tekst.utgaatt;
  return (
    <li className="kort luft">
      <Heading level={3} data-size="2xs">{navn} <Tag data-color={aktiv ? 'success' : 'neutral'} variant="outline" data-size="sm">{tilstand}</Tag> {forlengetFordi && <Tag data-color="warning" variant="outline" data-size="sm">{tekst.forlenget}</Tag>} <Oppdiktet er={oppdiktet} /></Heading>
      <Opplysninger rader={[
        [tekst.rommene, innsynsrom.map((rom) => tekst.rom[rom]).join(', ')],
        [tekst.tida, `${tekst.periode(visDag(fra), visDag(gjelderTil))}${gjelderTil < til ? `. ${tekst.avtalenErSlutt}` : ''}`],
        [tekst.aar, aarFra !== null || aarTil !== null ? tekst.aarene(aarFra, aarTil) : null],
        [tekst.felter.uttaksgrense, tekst.uttaksgrense(uttaksgrense)],
        [tekst.gjelderHvem, bareFor ? tekst.bare(bareFor.map((en) => `${en.navn} (${en.firma})`).join(', ')) : tekst.alle],
        [tekst.forlenget, forlengetFordi], [tekst.fordi, lukketFordi],
      ]} />
      <div className="knapper skjul-paa-papir">
        {handlinger.includes('updateInnsyn') && <Button variant="tertiary" data-size="sm" onClick={() => aapne('endre')}>{tekst.endre}</Button>}
        {handlinger.includes('forlengInnsyn') && avtale && <Button variant="tertiary" data-size="sm" onClick={() => aapne('forleng')}>{tekst.forleng}</Button>}
        {handlinger.includes('lukkInnsyn') && <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => aapne('lukk')}>{tekst.lukk}</Button>}
      </div>
    </li>
  );
}
