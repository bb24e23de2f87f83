import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { limits } from '#libs/contracts';
import { RequiredText, RowId, RowVersion } from '#libs/platform';

@InputType({ isAbstract: true })
class AvAvtalenInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  evalueringsavtaleId: string;
}

@InputType({ description: 'Et frigitt funn som skal gis videre, ord for ord.' })
export class FormidleFunnInput extends AvAvtalenInput {
  @Field(() => ID, { description: 'Id-en til funnet.' })
  @RowId()
  funnId: string;

  @Field(() => Int, { description: 'Utgaven.' })
  @RowVersion()
  utgave: number;
}

@InputType({ description: 'Et levert dokument som skal gis videre. Leveransen må være godtatt.' })
export class FormidleDokumentInput extends AvAvtalenInput {
  @Field(() => ID, { description: 'Id-en til dokumentet.' })
  @RowId()
  dokumentId: string;
}

@InputType({ description: 'En framgangsmåte andre kan bruke. Alle i nettverket leser den med det samme, så den kan ikke si noe om én kommune.' })
export class FormidleMetodeInput extends AvAvtalenInput {
  @Field(() => String, { description: 'Hva den heter.' })
  @RequiredText(limits.setning)
  tittel: string;

  @Field(() => String, { description: 'Hvordan den brukes, og hva dere har lært av den. Uten navn på personer.' })
  @RequiredText(limits.tekst)
  tekst: string;
}

@InputType({ description: 'Å ta tilbake noe som er foreslått eller gitt videre.' })
export class TrekkFormidlingInput {
  @Field(() => ID, { description: 'Id-en.' })
  @RowId()
  id: string;

  @Field(() => Int, { description: 'Versjonen du så. Har noe skjedd imens, blir svaret CONFLICT.' })
  @RowVersion()
  versjon: number;

  @Field(() => String, { description: 'Hvorfor. De som kunne lese det, ser grunnen.' })
  @RequiredText(limits.tekst)
  grunn: string;
}
