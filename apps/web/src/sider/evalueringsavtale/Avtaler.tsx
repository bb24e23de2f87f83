import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { EvalueringsavtalerDocument, type EvalueringsavtalerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { iDag, visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { AVTALETYPER } from './avtaletyper.ts';
import { Paaminnelser } from './Paaminnelser.tsx';
import { statusfarge } from './statusfarge.ts';

const NyAvtale = lat(() => import('./NyAvtale.tsx').then((fil) => fil.NyAvtale));

/** Hvor er avtalen? */
export function Avtaler() {
  const tekst = useSidetekst('evaluering');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const [ny, settNy] = useState(false);
  const spoerring = useSpoerring(EvalueringsavtalerDocument, {}, AVTALETYPER);
  const knapp = spoerring.data?.evalueringsavtaler.handlinger.includes('createEvalueringsavtale') && <Button className="skjul-paa-papir" onClick={() => settNy(true)}><PlusIcon aria-hidden />{tekst.ny}</Button>;
  return (
    <Tilgang krever="evalueringsavtale.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{tekst.ingress.felles}</Paragraph>{knapp}</Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.evalueringsavtaler}>
        {({ nettverk, avtaler }) => (!nettverk ? <Tom tittel={tekst.utenNettverk} tekst={tekst.utenNettverkTekst} />
          : avtaler.length === 0 ? <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst}>{knapp}</Tom>
            : <><OppdiktetForklart er={avtaler.some(({ oppdiktet }) => oppdiktet)} />{avtaler.map((avtale) => <Avtalekort key={avtale.id} avtale={avtale} />)}</>)}
      </Hentet>
      <Suspense>{ny && <NyAvtale lukk={() => settNy(false)} />}</Suspense>
    </Tilgang>
  );
}

function Avtalekort({ avtale }: { avtale: EvalueringsavtalerQuery['evalueringsavtaler']['avtaler'][number] }) {
  const { id, navn, oppdiktet, vist } = avtale;
  const tekst = useSidetekst('evaluering');
  const { ui } = useTekst();
  const betaling = vist.terminer.find(({ forfall }) => forfall > iDag());
  const leveranse = vist.leveranser.find(({ hendelser }) => !['levert', 'godtatt'].includes(hendelser[0]?.hendelse ?? ''));
  return (
    <article className="kort luft">
      <Heading level={2} data-size="xs"><Lenke to="/felles/evaluering/$id" params={{ id }}>{navn}</Lenke> <Oppdiktet er={oppdiktet} /></Heading>
      <Paragraph><Tag data-color={statusfarge[vist.status]} variant="outline">{tekst.status[vist.status]}</Tag> {tekst.utgave(vist.utgave)}</Paragraph>
      <Opplysninger rader={[
        [tekst.periode, tekst.fraTil(visDag(vist.fra), visDag(vist.til))], [tekst.sum, ui.kroner(visKroner(vist.sum))], [tekst.medHos, ui.liste(vist.parter.map((part) => part.navn))],
        [tekst.nesteBetaling, betaling ? tekst.beloepDag(ui.kroner(visKroner(betaling.beloep)), visDag(betaling.forfall)) : tekst.ingenFlere],
        [tekst.nesteLeveranse, leveranse ? `${leveranse.tittel}, ${visDag(leveranse.frist)}` : tekst.ingenFlere],
      ]} />
      <Paaminnelser avtale={avtale} nivaa={3} />
    </article>
  );
}
