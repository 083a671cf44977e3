use crate::output::cell;
use double_cycle::scoring::{Certainty, Change, FindingId, Range};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// How sure a result is, as it is written.
pub struct Sure(pub Certainty);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    findings: BTreeMap<&'static str, [f64; 2]>,
    band: f64,
    bottleneck: f64,
    first_step: f64,
    level: [f64; 2],
    balance: [f64; 2],
    lean: [f64; 2],
    flow: [f64; 2],
    deciding: BTreeMap<&'static str, Vec<[u8; 2]>>,
}

fn ends(Range { low, high }: Range) -> [f64; 2] {
    [low, high]
}

fn numbers(changes: &[Change]) -> Vec<[u8; 2]> {
    changes.iter().map(|change| [change.factor.number(), change.to.value()]).collect()
}

impl Serialize for Sure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sure = &self.0;
        let found = FindingId::ALL.map(|id| (id.id(), [sure.finding(id).applies, sure.finding(id).high]));
        let fields = Fields {
            findings: found.into_iter().collect(),
            band: sure.band,
            bottleneck: sure.bottleneck,
            first_step: sure.first_step,
            level: ends(sure.level),
            balance: ends(sure.balance),
            lean: ends(sure.lean),
            flow: ends(sure.flow),
            deciding: sure.deciding.iter().map(|(id, changes)| (id.id(), numbers(changes))).collect(),
        };
        fields.serialize(serializer)
    }
}

/// The names of the cells that [`write_sure_cells`] writes, after others.
pub fn write_sure_head(out: &mut impl Write) -> io::Result<()> {
    for id in FindingId::ALL {
        write!(out, ",{0}Applies,{0}High", id.id())?;
    }
    write!(out, ",sameBand,sameBottleneck,sameFirstStep")?;
    for name in ["level", "balance", "lean", "flow"] {
        write!(out, ",{name}Low,{name}High")?;
    }
    write!(out, ",deciding")
}

/// The cells of a result, empty where there is no total.
pub fn write_sure_cells(out: &mut impl Write, sure: Option<&Sure>) -> io::Result<()> {
    let sure = sure.map(|sure| &sure.0);
    for id in FindingId::ALL {
        cell(out, sure.map(|sure| sure.finding(id).applies))?;
        cell(out, sure.map(|sure| sure.finding(id).high))?;
    }
    let same = sure.map(|sure| [sure.band, sure.bottleneck, sure.first_step]);
    let ranges = sure.map(|sure| [sure.level, sure.balance, sure.lean, sure.flow].map(ends));
    for place in 0..3 {
        cell(out, same.map(|same| same[place]))?;
    }
    for place in 0..8 {
        cell(out, ranges.map(|ranges| ranges[place / 2][place % 2]))?;
    }
    out.write_all(b",")?;
    let decides = sure.into_iter().flat_map(|sure| &sure.deciding).filter(|(_, changes)| !changes.is_empty());
    for (place, (id, changes)) in decides.enumerate() {
        let steps: Vec<String> = numbers(changes).iter().map(|[factor, to]| format!("{factor}={to}")).collect();
        write!(out, "{}{}:{}", if place == 0 { "" } else { " " }, id.id(), steps.join("/"))?;
    }
    Ok(())
}
