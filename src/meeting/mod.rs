//! Rating together: a team's codes and their summary, the comparison of two ratings, the fewest steps that clear a
//! finding, the presentation with its audience window, and the kiosk that starts over.
//!
//! Pure like all of the core: times and identifiers are passed in. [`Shown`] is exactly what the audience may see; no
//! other state is ever sent to its window.

mod action;
mod answering;
mod audience_session;
mod clearing;
mod collecting;
mod comparison;
mod countdown;
mod cover;
mod disagreement;
mod edited_team;
mod gather;
mod groups;
mod keys;
mod kiosk;
mod message;
mod message_read;
mod message_write;
mod name;
mod planned;
mod pointer;
mod presentation;
mod presenter_session;
mod rows;
mod said;
mod seats;
mod shown;
mod stats;
mod step;
mod summary;
mod target;
mod team;
mod team_document;
mod team_merge;
mod team_replica;
mod team_report;
mod told_team;
mod trial;

pub use action::PresentAction;
pub use answering::{AnswerScreen, Answering};
pub use audience_session::{AudienceSession, AudienceView};
pub use clearing::{Clearing, Raise, fewest_steps};
pub use collecting::{CameraHint, Collecting, Look};
pub use comparison::{Comparison, FactorChange, FindingChange, FindingMove, ReadoutChange};
pub use countdown::Countdown;
pub use cover::{BOUNCE, Open};
pub use disagreement::Disagreement;
pub use edited_team::EditedTeam;
pub use gather::{GatherError, LeftOut, TEXT_LIMIT};
pub use groups::{ChosenSides, GROUP_LIMIT, Group, GroupSide, compared};
pub use keys::{PresentKey, key_for};
pub use kiosk::{Kiosk, KioskPhase};
pub use message::{Message, MessageError, MessageKind, PROTOCOL_VERSION, SIZE_LIMIT};
pub use message_read::read_message;
pub use name::NAME_LIMIT;
pub use planned::{PLANNED_LIMIT, PlannedStep};
pub use pointer::Pointer;
pub use presentation::Presentation;
pub use presenter_session::{PresenterRole, PresenterSession};
pub use rows::{RowId, Rows};
pub use seats::{Line, Seats};
pub use shown::{NAMED_LIMIT, Person, Shown, ShownGroup, ShownTeam};
pub use stats::{ENOUGH, Enough, FactorStats};
pub use step::Step;
pub use summary::Summary;
pub use target::Target;
pub use team::{Duplicate, Team, TeamEntry, Unread};
pub use team_replica::{SavedTeam, TeamReplica, TeamStamp};
pub use team_report::{TeamReport, ToldAnswers};
pub use told_team::{SeenTeam, ToldTeam};
pub use trial::Trial;
