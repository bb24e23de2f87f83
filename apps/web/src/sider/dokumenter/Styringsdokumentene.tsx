import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Dokumentdag } from './dokumentutvalg.ts';
import { Uvisst } from './Uvisst.tsx';

/** Avtalen og programbeskrivelsen som gjaldt. En vedtatt utgave endres ikke, så alt i den står her. */
export function Styringsdokumentene({ dokumenter }: { dokumenter: NonNullable<Dokumentdag['styringsdokumenter']> }) {
  const tekst = useSidetekst('dokumenter');
  const { ord, program: { dokumenter: om } } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  return (
    <Seksjon tittel={tekst.styring}>
      {dokumenter.length === 0 && <Paragraph>{tekst.ingenStyring}</Paragraph>}
      <ul className="programliste">
        {dokumenter.map(({ id, type, utgave, tittel, dato, vedtattAv, saksnummer, parter, sammendrag, erstattet, usikkert, oppdiktet }) => (
          <li key={id}>
            <article className="programrad">
              <Heading level={3} data-size="2xs">{tittel} <Oppdiktet er={oppdiktet} /></Heading>
              <p className="dempet">{ord.dokumenttype[type]}, {om.utgave(utgave)}.{erstattet && ` ${tekst.erstattetSiden}`}</p>
              <p>{[dato ? tekst.datert[type](visTidsangivelse(dato)) : tekst.utenDato, vedtattAv && om.vedtattAv(vedtattAv), saksnummer && om.sak(saksnummer)].filter(Boolean).join(', ')}</p>
              <Uvisst grunn={usikkert} />
              {sammendrag && <p className="lesetekst">{sammendrag}</p>}
              <Opplysninger rader={[[om.parter, parter.length > 0 && <Punkter punkter={parter} />]]} />
            </article>
          </li>
        ))}
      </ul>
      <p className="skjul-paa-papir"><Lenke to="/$rom/program" params={{ rom }} hash="dokumenter">{tekst.alleStyring}</Lenke></p>
    </Seksjon>
  );
}
