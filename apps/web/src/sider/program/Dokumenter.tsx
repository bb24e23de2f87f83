import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { StyringsdokumentFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Dokument } from './Dokument.tsx';
import { Programdel } from './Programdel.tsx';
import { kan, type SatsingProps } from './satsing.ts';

const Dokumentskjema = lat(() => import('./Dokumentskjema.tsx').then((fil) => fil.Dokumentskjema));
const Vedtaksskjema = lat(() => import('./Vedtaksskjema.tsx').then((fil) => fil.Vedtaksskjema));

/** Avtalen med staten og programbeskrivelsene, med dato og hvem som vedtok. */
export function Dokumenter({ satsing }: SatsingProps) {
  const { program: { dokumenter }, skall } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const programskjema = useSidetekst('programskjema');
  const [vedtar, settVedtar] = useState<StyringsdokumentFragment | null>(null);
  const lukk = () => settVedtar(null);
  return (
    <Programdel<StyringsdokumentFragment>
      id="dokumenter" tittel={dokumenter.tittel} nytt={kan(satsing, 'createStyringsdokument') && dokumenter.nytt}
      vindustittel={(ett) => (ett ? programskjema.dokument.endre(ett.tittel) : programskjema.dokument.nytt)}
      skjema={(ett, lukkSkjema) => <Dokumentskjema dokument={ett} lukk={lukkSkjema} />}
    >
      {(rediger) => (
        <>
          {satsing.styringsdokumenter.length === 0 && <Paragraph>{dokumenter.ingen}</Paragraph>}
          <ul className="programliste">
            {satsing.styringsdokumenter.map((ett) => (
              <li key={ett.id}>
                <Dokument dokument={ett} valg={(
                  <>
                    {kan(satsing, 'updateStyringsdokument') && rediger(ett, ett.tittel)}
                    {kan(satsing, 'registrerVedtak') && ett.status === 'utkast' && (
                      <Button variant="secondary" data-size="sm" className="skjul-paa-papir" onClick={() => settVedtar(ett)}>{dokumenter.registrerVedtak}</Button>
                    )}
                  </>
                )} />
              </li>
            ))}
          </ul>
          <p className="skjul-paa-papir"><Lenke to="/$rom/dokumenter" params={{ rom }} search={{}}>{skall.sider.dokumenter}</Lenke></p>
          {vedtar && <Dialogvindu tittel={programskjema.vedtak.tittel(vedtar.tittel)} lukk={lukk}><Vedtaksskjema dokument={vedtar} lukk={lukk} /></Dialogvindu>}
        </>
      )}
    </Programdel>
  );
}
