import { Module } from '@nestjs/common';
import { NettverksloggResolver } from './nettverkslogg.resolver.ts';
import { NettverksloggService } from './nettverkslogg.service.ts';

@Module({ providers: [NettverksloggService, NettverksloggResolver] })
export class NettverksloggModule {}
