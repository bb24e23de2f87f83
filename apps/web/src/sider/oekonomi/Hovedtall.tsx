import { Paragraph } from '@digdir/designsystemet-react';
import { PadlockLockedIcon, PencilIcon } from '@navikt/aksel-icons';
import { useCallback } from 'react';
import { bruksdiagram, type Diagramtekst } from '#libs/charts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { erNull, tilDiagram, visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Aaret } from './pengetyper.ts';
import { erFiltrert } from './utvalg.ts';
import { useUtvalg } from './useUtvalg.ts';

/** Svaret på første skjerm: hvor mye det er, hvor mye som er brukt, og om budsjettet står fast. */
export function Hovedtall({ aaret }: { aaret: Aaret }) {
  const tekst = useSidetekst('oekonomi');
  const [utvalg] = useUtvalg();
  const rom = useRom().arbeidsrom.kode;
  const kanLesePlan = useKan('handlingsplan.les');
  const { aar, laast, linjer, totalt, bruktKdd, bruktEksternt } = aaret;
  const begynt = linjer.length > 0 || erFiltrert(utvalg);
  const oppdiktet = [...linjer, ...aaret.forbruk, ...aaret.overfoeringer, ...aaret.egeninnsats, ...aaret.tilskudd.map((rad) => rad.tilskudd)].map((rad) => rad.oppdiktet);
  return (
    <Seksjon tittel={tekst.kortSagt}>
      {linjer.length > 0 && (
        <Paragraph variant="long" className="hovedsetning">
          {erFiltrert(utvalg) ? tekst.setningUtvalg(visKroner(totalt.sum), totalt.antallLinjer) : tekst.setning(aar, visKroner(totalt.sum), enten(totalt.kdd), enten(totalt.eksternt))}
        </Paragraph>
      )}
      <p className="budsjettilstand" data-laast={laast || undefined}>
        {laast ? <PadlockLockedIcon aria-hidden /> : <PencilIcon aria-hidden />}
        <span><strong>{laast ? tekst.laast : begynt ? tekst.utkast : tekst.ikkeBegynt(aar)}.</strong> {laast ? tekst.laastTekst : begynt && tekst.utkastTekst} {kanLesePlan && <Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(aar) }} className="ds-link skjul-paa-papir">{tekst.tilPlanen(aar)}</Lenke>}</span>
      </p>
      <OppdiktetForklart er={oppdiktet.includes(true)} alt={oppdiktet.every(Boolean)} />
      {!erNull(totalt.sum) && <Bruken aar={aar} totalt={totalt} kdd={bruktKdd} eksternt={bruktEksternt} />}
    </Seksjon>
  );
}

/** Det det ikke er noe av, nevnes ikke. */
const enten = (oere: string) => (erNull(oere) ? null : visKroner(oere));

interface Rom { fra: string; til: string }

function Bruken({ aar, totalt, kdd, eksternt }: { aar: number; totalt: Aaret['totalt']; kdd: Rom; eksternt: Rom }) {
  const { diagram } = useSidetekst('oekonomi');
  const { pengeord } = useTekst();
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => bruksdiagram({ tekst: katalog,
    tittel: diagram.tittel(aar), bredde,
    rader: [
      { navn: pengeord.kolonne.kdd, budsjett: tilDiagram(totalt.kdd), fra: tilDiagram(kdd.fra), til: tilDiagram(kdd.til) },
      { navn: pengeord.kolonne.ekstern, budsjett: tilDiagram(totalt.eksternt), fra: tilDiagram(eksternt.fra), til: tilDiagram(eksternt.til) },
    ].filter(({ budsjett, til }) => budsjett > 0 || til > 0),
  }), [aar, totalt, kdd, eksternt, diagram, pengeord]);
  return <Diagram tegn={tegn} filnavn={diagram.fil(aar)} />;
}
