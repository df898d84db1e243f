import { type ConfigurationInitializedParams, DefaultConfigurationProvider } from 'langium';
import type { DidChangeConfigurationParams } from 'vscode-languageserver';

/** Name of the section that holds the settings, in every editor. */
export const settingsSection = 'trialwright';

/** Fetches the section `trialwright`, and tells its listeners of the first value as well as of later ones. */
export class TrialConfigurationProvider extends DefaultConfigurationProvider {
    private fetch: ConfigurationInitializedParams['fetchConfiguration'];

    protected override toSectionName(): string {
        return settingsSection;
    }

    override async initialized(params: ConfigurationInitializedParams): Promise<void> {
        if (this.workspaceConfig) this.fetch = params.fetchConfiguration;
        await super.initialized(params);
        this.announce(this.settings[settingsSection]);
    }

    override updateConfiguration(change: DidChangeConfigurationParams): void {
        // Clients that are asked for their settings may announce a change without saying what changed.
        const told = (change.settings as Record<string, unknown> | null | undefined)?.[settingsSection];
        if (told === undefined || told === null) void this.ask();
        else super.updateConfiguration(change);
    }

    private async ask(): Promise<void> {
        const [configuration] = (await this.fetch?.([{ section: settingsSection }])) ?? [];
        if (configuration === undefined) return;
        this.updateSectionConfiguration(settingsSection, configuration);
        this.announce(configuration);
    }

    private announce(configuration: unknown): void {
        if (configuration === undefined || configuration === null) return;
        this.onConfigurationSectionUpdateEmitter.fire({ section: settingsSection, configuration });
    }
}
