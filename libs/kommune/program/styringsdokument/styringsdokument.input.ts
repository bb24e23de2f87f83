import { Field, InputType, IntersectionType } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { limits } from '#libs/contracts';
import { KeptText, OptionalText, RequiredText, TextList, Tidsangivelse, VersionedInput } from '#libs/platform';
import { StyringsdokumentTypeEnum } from './styringsdokument.entity.ts';
import { styringsdokumentTyper, type StyringsdokumentType } from './styringsdokument.policy.ts';

@InputType({ isAbstract: true })
class VedtakFelt {
  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det ble vedtatt eller inngått. `null` betyr «dato ikke oppgitt».' })
  @IsOptional()
  dato?: string | null;

  @Field(() => String, { nullable: true, description: 'Organet som vedtok.' })
  @OptionalText(limits.navn)
  vedtattAv?: string | null;

  @Field(() => String, { nullable: true, description: 'Saksnummeret i kommunens arkivsystem.' })
  @OptionalText(limits.navn)
  saksnummer?: string | null;
}

@InputType({ isAbstract: true })
class DokumentFelt extends VedtakFelt {
  @Field(() => [String], { nullable: true, description: 'Partene i avtalen.' })
  @TextList()
  parter?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Kort om innholdet.' })
  @OptionalText(limits.tekst)
  sammendrag?: string | null;
}

@InputType({ description: 'En ny utgave, som utkast. Utgavenummeret blir det neste for typen.' })
export class StyringsdokumentInput extends DokumentFelt {
  @Field(() => StyringsdokumentTypeEnum, { description: 'Hva slags dokument det er.' })
  @IsIn(styringsdokumentTyper, { message: 'NOT_ALLOWED' })
  type: StyringsdokumentType;

  @Field(() => String, { description: 'Dokumentets tittel.' })
  @RequiredText(limits.navn)
  tittel: string;
}

@InputType({ description: 'Endrer et utkast. Utelatt er uendret, `null` tømmer.' })
export class UpdateStyringsdokumentInput extends IntersectionType(VersionedInput, DokumentFelt) {
  @Field(() => String, { nullable: true, description: 'Dokumentets tittel. Kan ikke tømmes.' })
  @KeptText(limits.navn)
  tittel?: string;
}

@InputType({ description: 'Registrerer et vedtak som er gjort i et møte, eller en avtale som er inngått. Utelatt er som i utkastet.' })
export class RegistrerVedtakInput extends IntersectionType(VersionedInput, VedtakFelt) {}
