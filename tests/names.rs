//! People's names from a chat, a field or a stored document.

use double_cycle::meeting::{SavedTeam, Team, TeamStamp};
use double_cycle::state::KeptDocument;

fn names(team: &Team) -> Vec<String> {
    team.entries().iter().map(|entry| entry.name.clone().unwrap_or_default()).collect()
}

#[test]
fn they_are_one_line_of_what_can_be_seen_wherever_they_come_from() {
    let mut team = Team::gather("Sa\u{202E}les\u{200B}: 2RCH-ZG67\nBo\u{2069}ard\t3N94-0N7X\n2RCH-ZG67").unwrap().0;
    team.rename(2, " R&D \n\u{202E}\u{0} x ");
    assert_eq!(names(&team), ["Sales", "Board", "R&D x"]);
    team.rename(1, "\u{202E}\u{200B}");
    assert_eq!(names(&team), ["Sales", "", "R&D x"]);
    // A document from before names were cleaned.
    let stamp = TeamStamp { revision: 1, writer: "tab".into() };
    let saved = SavedTeam { stamp, seen: Vec::new(), team: team.into() };
    let json = saved.to_json(1).replace("Sales", "Sa\u{202E}les");
    assert!(json.contains('\u{202E}'));
    let mut reader = serde_json::Deserializer::from_str(&json);
    assert_eq!(names(&SavedTeam::restore(&mut reader).unwrap().0.team), ["Sales", "", "R&D x"]);
}
