import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { tilpasningsdeler, type Tilpasningsdel } from '#libs/contracts';
import { TaIBrukDocument, type ErfaringsinnholdetFragment, type TilpasningenFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { Hvorforfelt } from './Hvorforfelt.tsx';

/** Delene kortet har noe i. */
const delerI = (kort: ErfaringsinnholdetFragment): Tilpasningsdel[] => tilpasningsdeler.filter((del) => { const verdi = kort[del]; return Array.isArray(verdi) ? verdi.length > 0 : Boolean(verdi); });

/** Forstå, tilpass, ta i bruk: i den rekkefølgen. */
export function TaIBrukSkjema({ id, utgave, kommune, innhold, lukk }: { id: string; utgave: number; kommune: string; innhold: ErfaringsinnholdetFragment; lukk: () => void }) {
  const { del, skjema } = useSidetekst('tilpasning');
  const ta = useHandling(TaIBrukDocument);
  const [tatt, settTatt] = useState<TilpasningenFragment | null>(null);
  const deler = delerI(innhold);
  if (tatt) return <Dialogvindu tittel={skjema.tittel(innhold.tittel)} lukk={lukk}><Ferdig tatt={tatt} lukk={lukk} /></Dialogvindu>;
  return (
    <Dialogvindu tittel={skjema.tittel(innhold.tittel)} lukk={lukk} bred>
      <Forstaa kommune={kommune} innhold={innhold} />
      <Skjema
        navn={`ta-i-bruk-${id}`} felter={skjema.felter} knapp={skjema.knapp} ferdig={() => undefined} avbryt={lukk}
        start={{ tittel: innhold.tittel, beholdt: deler.filter((en) => en !== 'partnere') as string[], endringer: '', hvorfor: '', fortell: false }}
        send={async ({ tittel, beholdt, endringer, hvorfor, fortell }) => {
          const svar = await ta({ input: { erfaringId: id, utgave, tittel, beholdt: beholdt as Tilpasningsdel[], endringer: tekstEllerNull(endringer), hvorfor: tekstEllerNull(hvorfor), fortell } });
          if (svar.ok && svar.data) settTatt(svar.data.taIBruk);
          return svar;
        }}
      >
        <Heading level={3} data-size="2xs">{skjema.tilpass}</Heading>
        <Flervalg navn="beholdt" valgene={deler.map((kode) => [kode, del[kode]])} />
        <Paragraph className="dempet">{skjema.fortalt}</Paragraph>
        <Langtekstfelt navn="endringer" rader={2} />
        <Hvorforfelt />
        <Heading level={3} data-size="2xs">{skjema.bruk}</Heading>
        <Tekstfelt navn="tittel" kreves />
        <Paragraph>{skjema.fortellTekst(kommune)}</Paragraph>
        <Kryss navn="fortell" />
      </Skjema>
    </Dialogvindu>
  );
}

/** Det en bør vite om hvorfor det virket der, før en kopierer det. */
function Forstaa({ kommune, innhold }: { kommune: string; innhold: ErfaringsinnholdetFragment }) {
  const { skjema } = useSidetekst('tilpasning');
  const punkter = (liste: readonly string[]) => liste.length > 0 && <Punkter punkter={liste} />;
  return (
    <div className="forstaa">
      <Heading level={3} data-size="2xs">{skjema.forstaa}</Heading>
      <Paragraph>{skjema.forstaaTekst(kommune)}</Paragraph>
      <Opplysninger rader={[[skjema.kontekst, innhold.kontekst && <span className="avsnitt">{innhold.kontekst}</span>], [skjema.kreves, punkter(innhold.suksesskriterier)], [skjema.feller, punkter(innhold.fallgruver)], [skjema.maaTilpasses, innhold.overfoerbarhetMerknad], [skjema.laert, punkter(innhold.laerdom)]]} />
    </div>
  );
}

function Ferdig({ tatt, lukk }: { tatt: TilpasningenFragment; lukk: () => void }) {
  const { skjema } = useSidetekst('tilpasning');
  const rom = useRom().arbeidsrom.kode;
  return (
    <>
      <Paragraph role="status">{tatt.tiltak ? skjema.ferdigTiltak : skjema.ferdigIde}</Paragraph>
      <div className="knapper">
        {tatt.tiltak ? <Lenke className="ds-button" to="/$rom/tiltak/$id" params={{ rom, id: tatt.tiltak.id }}>{skjema.tilTiltaket}</Lenke> : <Lenke className="ds-button" to="/$rom/ideer" params={{ rom }}>{skjema.tilIdeene}</Lenke>}
        <button type="button" className="ds-button" data-variant="tertiary" data-color="neutral" onClick={lukk}>{skjema.bli}</button>
      </div>
    </>
  );
}
