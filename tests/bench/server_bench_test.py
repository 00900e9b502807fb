# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a benchmark's runs: medians, verdicts, tables and plots; one where something went wrong counts for nothing."""
import types
import unittest
import xml.dom.minidom

import server_bench
import server_publish
from server import plots, profile, tables
from server.bars import BARS
from server.figures import Results, faults
from server.scenarios import GROUPS, SCENARIOS
from server.servers import SERVERS, Stage, add_variant


def figures(**given):
    return {"posts": 10, "deliveries": 100, "lost": 0, "doubled": 0, "reordered": 0, "errors": [], "loadWasLimit": False, **given}


def results(*runs):
    """Runs as (scenario, server, values of one field in the rounds, field)."""
    made = Results()
    for scenario, server, name, values in runs:
        for number, value in enumerate(values, 1):
            made.add(scenario, server, number, value if isinstance(value, dict) else figures(**{name: value}))
    return made


def bar(scenario, beside=None, field=None):
    return next(bar for bar in BARS if bar.figure.scenario == scenario and (field is None or bar.figure.field == field)
                and (beside is None or bar.over.server == beside))


class Figures(unittest.TestCase):
    def test_the_median_stands_for_the_rounds(self):
        made = results(("room", "hubbub", "cpuMicrosPerDelivery", [4, 100, 5]),
                       ("room", "ws", "cpuMicrosPerDelivery", [10, 20, 30]))
        self.assertEqual(made.median("room", "hubbub", "cpuMicrosPerDelivery"), 5)
        self.assertEqual(made.ratio("room", "hubbub", "ws", "cpuMicrosPerDelivery"), 0.25)
        self.assertTrue(made.are_valid())

    def test_a_field_may_lie_in_another(self):
        made = results(("steady", "ws", "latencyMs", [{**figures(), "latencyMs": {"p99": 7}}]))
        self.assertEqual(made.median("steady", "ws", "latencyMs.p99"), 7)
        self.assertIsNone(made.median("steady", "ws", "latencyMs.p50"))
        self.assertIsNone(made.median("steady", "ws", "lost.p50"))

    def test_one_wrong_round_makes_the_figure_void(self):
        for wrong in ({"lost": 1}, {"doubled": 2}, {"reordered": 1}, {"errors": ["closed"]}, {"deliveries": 0}):
            with self.subTest(wrong):
                fine = figures(cpuMicrosPerDelivery=1)
                made = results(("room", "hubbub", "", [fine, {**fine, **wrong}, fine]),
                               ("room", "ws", "cpuMicrosPerDelivery", [9]))
                self.assertFalse(made.are_valid())
                self.assertIsNone(made.median("room", "hubbub", "cpuMicrosPerDelivery"))
                self.assertEqual(made.median("room", "ws", "cpuMicrosPerDelivery"), 9)
                self.assertEqual(bar("room", "ws").verdict(made), "not valid")
                self.assertIn("NOT VALID", tables.report(made, []))

    def test_a_generator_that_failed_is_a_fault(self):
        self.assertEqual(faults({"failed": "no server"}), ["no server"])
        self.assertEqual(faults(figures()), [])
        self.assertEqual(faults({"handshakesPerSecond": 5}), [])


class Bars(unittest.TestCase):
    def test_every_bar_is_about_something_measured(self):
        for claim in BARS:
            for place in filter(None, (claim.figure, claim.over)):
                self.assertIn(place.server, SCENARIOS[place.scenario].servers, claim.claim)

    def test_verdicts(self):
        def verdict(mine, theirs):
            return bar("room", "ws").verdict(results(("room", "hubbub", "cpuMicrosPerDelivery", [mine]),
                                                     ("room", "ws", "cpuMicrosPerDelivery", [theirs])))
        self.assertEqual(verdict(3.5, 10), "met")
        self.assertEqual(verdict(3.6, 10), "missed")
        self.assertEqual(verdict(3.5, None), "not measured")
        self.assertEqual(bar("room", "ws").verdict(Results()), "not measured")

    def test_a_figure_without_another_has_a_verdict(self):
        for kib, verdict in ((15, "met"), (17, "missed")):
            made = results(("idle", "hubbub", "kibPerConnection", [kib]))
            self.assertEqual(bar("idle", field="kibPerConnection").verdict(made), verdict)

    def test_a_generator_at_its_limit_decides_nothing_in_our_favour(self):
        def verdict(mine, mine_limited, theirs, theirs_limited):
            return bar("room-8", "ws").verdict(results(
                ("room-8", "hubbub", "", [figures(deliveriesPerSecond=mine, loadWasLimit=mine_limited)]),
                ("room-8", "ws", "", [figures(deliveriesPerSecond=theirs, loadWasLimit=theirs_limited)])))
        self.assertEqual(verdict(900, True, 100, False), "met")  # and it could do more
        self.assertEqual(verdict(700, True, 100, False), "undecided")
        self.assertEqual(verdict(900, False, 100, True), "undecided")
        self.assertEqual(verdict(700, False, 100, True), "missed")


class Plan(unittest.TestCase):
    stage = Stage("folder", "hubbub", "bare_server", None, types.SimpleNamespace(trouble="Node is not here"))

    def planned(self, files=20000, **given):
        given = types.SimpleNamespace(**{"only": None, "groups": [], "servers": None, "variants": [], **given})
        said = []
        server_bench.say, say = said.append, server_bench.say
        try:
            pairs = server_bench.possible(server_bench.wished(given), self.stage, files)
            return [(scenario.name, server) for scenario, server in pairs], "\n".join(said)
        finally:
            server_bench.say = say

    def test_without_node_hubbub_is_measured_alone_and_that_is_said(self):
        pairs, said = self.planned(groups=["server"])
        self.assertEqual({server for _, server in pairs}, {"hubbub", "hubbub-tls", "bare"})
        self.assertIn("Node is not here", said)
        self.assertIn("nginx", said)

    def test_few_open_files_leave_out_what_needs_many(self):
        pairs, said = self.planned(files=1024)
        self.assertNotIn("idle", {scenario for scenario, _ in pairs})
        self.assertIn("ulimit", said)

    def test_a_choice_is_kept_to(self):
        pairs, _ = self.planned(only=["rooms", "idle"], servers="hubbub")
        self.assertEqual(pairs, [("rooms", "hubbub"), ("idle", "hubbub")])

    def test_a_variant_goes_where_hubbub_goes(self):
        name = add_variant("two threads=--io-threads 2")
        self.addCleanup(SERVERS.pop, name)
        pairs, _ = self.planned(only=["room", "tls-room"], servers="hubbub", variants=[name])
        self.assertEqual(pairs, [("room", "hubbub"), ("room", name)])
        self.assertEqual((SERVERS[name].program, SERVERS[name].options), (None, ["--io-threads", "2"]))
        other = add_variant("before=/tmp/old/hubbub --io-threads 2")
        self.addCleanup(SERVERS.pop, other)
        self.assertEqual(SERVERS[other].program, "/tmp/old/hubbub")
        for wrong in ("no sign", "=--port 1", "empty="):
            with self.assertRaises(ValueError):
                add_variant(wrong)

    def test_every_scenario_belongs_to_a_group_and_has_a_table(self):
        for scenario in SCENARIOS.values():
            self.assertIn(scenario.group, GROUPS)
            self.assertIn(scenario.table, tables.COLUMNS)
            self.assertTrue(set(scenario.servers) <= set(SERVERS))
        self.assertEqual(SCENARIOS["rooms"].arguments(quick=False),
                         "rooms --rooms 100 --members 20 --in-flight 1 --seconds 5".split())
        self.assertEqual(SCENARIOS["idle"].arguments(quick=True), "idle --connections 1000 --seconds 1".split())


class Report(unittest.TestCase):
    def test_numbers_have_three_digits(self):
        shown = {None: "–", 0: "0", 0.0004: "0", 0.3512: "0.351", 4.238: "4.24", 64.0: "64", 140213: "140,000", 1234: "1,230",
                 100: "100", 999.7: "1,000"}
        self.assertEqual({value: tables.number(value) for value in shown}, shown)

    def test_a_table_has_a_line_per_server_and_only_columns_with_figures(self):
        made = results(("room", "ws", "cpuMicrosPerDelivery", [10]), ("room", "hubbub", "cpuMicrosPerDelivery", [4]))
        lines = tables.scenario_table(made, "room").splitlines()
        self.assertEqual([line.split("|")[1].strip() for line in lines[4:]], ["Hubbub", "ws"])
        self.assertIn("0.4", lines[4])
        self.assertNotIn("p99", lines[2])
        self.assertEqual(len({len(line) for line in lines[2:]}), 1)

    def test_what_is_published_replaces_what_was(self):
        old = f"Before\n{server_publish.BEGIN}\nold\n{server_publish.END}\nbehind\n"
        new = server_publish.between_marks(old, "new\n")
        self.assertEqual(new, old.replace("old", "new"))
        self.assertEqual(server_publish.between_marks(new, "new"), new)
        with self.assertRaises(ValueError):
            server_publish.between_marks("no marks", "new")

    def test_a_profile_is_read_from_what_perf_prints(self):
        text = "# Overhead  Symbol\n\n    12.50%  [k] tcp_sendmsg         -      -   \n     0.40%  [.] A::b(int, char)\n"
        self.assertEqual(profile.shares(text), [(12.5, "[k] tcp_sendmsg"), (0.4, "[.] A::b(int, char)")])

    def test_every_plot_asks_for_what_is_measured(self):
        for panels in plots.PLOTS.values():
            for scenario, *_ in panels:
                self.assertTrue(set(SCENARIOS[scenario].servers) <= set(plots.COLOURS))

    def test_a_plot_shows_what_there_is(self):
        made = results(("room", "ws", "cpuMicrosPerDelivery", [10]), ("room", "hubbub", "cpuMicrosPerDelivery", [4]))
        picture = xml.dom.minidom.parseString(plots.plot(made, plots.PLOTS["fanout"]))
        self.assertEqual(len(picture.getElementsByTagName("rect")), 3)  # the ground and two bars
        self.assertEqual(plots.plot(made, plots.PLOTS["latency"]), "")


if __name__ == "__main__":
    unittest.main()
