package org.hearsay.desk.cli;

import org.hearsay.desk.cli.AskCommand.ClaimCommand;
import org.hearsay.desk.cli.AskCommand.ClaimsCommand;
import org.hearsay.desk.cli.AskCommand.DispatchesCommand;
import org.hearsay.desk.cli.AskCommand.DriftCommand;
import org.hearsay.desk.cli.AskCommand.FiguresCommand;
import org.hearsay.desk.cli.AskCommand.OriginsCommand;
import org.hearsay.desk.cli.AskCommand.PlansCommand;
import org.hearsay.desk.cli.AskCommand.SearchCommand;
import org.hearsay.desk.cli.AskCommand.WhoCommand;
import org.hearsay.desk.cli.FetchCommands.FetchCommand;
import org.hearsay.desk.cli.FetchCommands.WatchCommand;
import org.hearsay.desk.cli.UpkeepCommands.CheckCommand;
import org.hearsay.desk.cli.UpkeepCommands.EraseCommand;
import org.hearsay.desk.cli.UpkeepCommands.PurgeCommand;
import org.hearsay.desk.cli.UpkeepCommands.RebuildCommand;
import picocli.CommandLine;

/** All but reading. Apart from the rest, so that reading one report does not wait for it to be loaded. */
final class Commands {

    private Commands() {}

    static void add(CommandLine line, Host host) {
        line.addSubcommand(new AddCommand(host));
        line.addSubcommand(new FetchCommand(host));
        line.addSubcommand(new WatchCommand(host));
        line.addSubcommand(new LimitsCommand(host));
        line.addSubcommand(new ClaimsCommand(host));
        line.addSubcommand(new ClaimCommand(host));
        line.addSubcommand(new WhoCommand(host));
        line.addSubcommand(new FiguresCommand(host));
        line.addSubcommand(new DriftCommand(host));
        line.addSubcommand(new PlansCommand(host));
        line.addSubcommand(new OriginsCommand(host));
        line.addSubcommand(new DispatchesCommand(host));
        line.addSubcommand(new SearchCommand(host));
        line.addSubcommand(new ServeCommand(host));
        line.addSubcommand(new ExportCommand(host));
        line.addSubcommand(new CheckCommand(host));
        line.addSubcommand(new RebuildCommand(host));
        line.addSubcommand(new EraseCommand(host));
        line.addSubcommand(new PurgeCommand(host));
    }
}
