//! The example `score`, run as a program: its input and outputs.

use serde_json::{Value, json};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

struct Run {
    out: String,
    err: String,
    code: i32,
}

/// The program's path. Builds it with the test profile, which compiles nothing if it is up to date.
fn program() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let own = std::env::current_exe().unwrap();
        let folder = own.parent().and_then(|deps| deps.parent()).unwrap();
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--profile", "test", "--example", "score"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("CARGO_TARGET_DIR", folder.parent().unwrap())
            .status();
        assert!(built.unwrap().success());
        folder.join("examples").join(format!("score{}", std::env::consts::EXE_SUFFIX))
    })
}

fn run(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(program())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { out: text(output.stdout), err: text(output.stderr), code: output.status.code().unwrap() }
}

fn lines(run: &Run) -> Vec<Value> {
    run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn codes_and_tables_become_lines_of_json() {
    let input = "2RCH-ZG67\n\n3;3;4;2;2;3;1;1\r\n\"4\",4,4,4,4,4,4,4\nsee https://example.org/?lang=fi#r=126B-MTN6\n1\t2\t3\t4\t5\t0\t-\t5";
    let run = run(&[], input.as_bytes());
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let lines = lines(&run);
    let codes: Vec<(u64, &str)> =
        lines.iter().map(|line| (line["line"].as_u64().unwrap(), line["code"].as_str().unwrap())).collect();
    assert_eq!(codes, [(1, "2RCH-ZG67"), (3, "2RCH-ZG67"), (4, "3N94-0N7X"), (5, "126B-MTN6"), (6, "126B-MTN6")]);
    assert_eq!(lines[0]["ratings"], json!([3, 3, 4, 2, 2, 3, 1, 1]));
    let result = &lines[0]["result"];
    for (name, expected) in
        [("level", 2.2187), ("balance", 0.6031), ("flow", 1.3931), ("lean", 1.0515), ("openness", 0.4356)]
    {
        assert!((result[name].as_f64().unwrap() - expected).abs() < 5e-5, "{name}");
    }
    assert_eq!(
        result["findings"],
        json!([
            { "id": "missing", "severity": "watch", "factors": [7, 8] },
            { "id": "uneven", "severity": "watch", "factors": [3] },
            { "id": "one_cycle", "severity": "watch", "factors": [] },
            { "id": "blocked", "severity": "high", "factors": [8] },
        ])
    );
    let steps: Vec<u64> =
        result["nextSteps"].as_array().unwrap().iter().map(|step| step["factor"].as_u64().unwrap()).collect();
    assert_eq!((steps, &result["bottleneck"], &result["complete"]), (vec![8, 7, 5], &json!("link"), &json!(true)));
    // With a factor unrated there is no total, but a fully rated cycle has its readout.
    let open = &lines[3]["result"];
    assert_eq!((&open["complete"], &open["level"], &open["execution"]), (&json!(false), &Value::Null, &Value::Null));
    assert!(open["strategy"].is_f64());
}

#[test]
fn a_table_comes_out_as_a_table() {
    let header = "a,b,c,d,e,f,g,h\n";
    for head in ["", header, "\u{FEFF}a;b;c;d;e;f;g;h\n"] {
        let run = run(&["--format", "csv"], format!("{head}3,3,4,2,2,3,1,1\n,,,,,,,?\n").as_bytes());
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        let mut reader = csv::Reader::from_reader(run.out.as_bytes());
        let names: Vec<String> = reader.headers().unwrap().iter().map(String::from).collect();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let cell = |row: usize, name: &str| rows[row][names.iter().position(|other| other == name).unwrap()].to_owned();
        assert_eq!(rows.len(), 2);
        assert_eq!([cell(0, "code"), cell(0, "r3"), cell(0, "complete")], ["2RCH-ZG67", "4", "true"]);
        assert!((cell(0, "level").parse::<f64>().unwrap() - 2.2187).abs() < 5e-5);
        assert_eq!(cell(0, "findings"), "missing:watch uneven:watch one_cycle:watch blocked:high");
        assert_eq!([cell(0, "next"), cell(0, "bottleneck")], ["8 7 5", "link"]);
        assert_eq!(
            [cell(1, "code"), cell(1, "r8"), cell(1, "level"), cell(1, "complete")],
            ["5FXP-0M9B", "", "", "false"]
        );
    }
}

#[test]
fn what_cannot_be_read_is_named_by_its_line_and_the_rest_is_scored() {
    let mut input = b"2RCH-ZG67\n2RCH-ZG68\n3,3,4,2,2,3,1,6\n1,2,3\nhello world\n2RCH-ZGU7\n\xFF\xFE\n".to_vec();
    input.extend(vec![b'1'; 100_000]);
    input.extend(b"\na,b,c,d,e,f,g,h\n4JKD-0KTK\n");
    let run = run(&["--format=json"], &input);
    assert_eq!(run.code, 1);
    let codes: Vec<u64> = lines(&run).iter().map(|line| line["line"].as_u64().unwrap()).collect();
    assert_eq!(codes, [1, 10]);
    let expected = [
        "line 2: the code is mistyped; 2RCH-ZG67 would be one",
        "line 3: column 8: \"6\" is no rating from 0 to 5",
        "line 4: 3 columns, and eight ratings are needed",
        "line 5: a code has 8 characters, and this has 10",
        "line 6: 'U' occurs in no code",
        "line 7: the line is not text in UTF-8",
        "line 8: the line is too long for a code or eight ratings",
        "line 9: column 1: \"a\" is no rating from 0 to 5",
        "score: 8 lines refused",
    ];
    assert_eq!(run.err.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn on_request_each_result_says_how_sure_it_is() {
    let input = b"2RCH-ZG67\n3N94-0N7X\n3,3,4,2,2,3,1,-\n";
    let sure = lines(&run(&["--sure"], input));
    let found = |line: usize, name: &str| sure[line]["result"]["sure"][name].clone();
    let four = |value: &Value| (value.as_f64().unwrap() * 1e4).round() / 1e4;
    let pair = |value: &Value| [four(&value[0]), four(&value[1])];
    assert_eq!(pair(&found(0, "findings")["blocked"]), [0.7977, 0.6004]);
    assert_eq!(["band", "bottleneck", "firstStep"].map(|name| four(&found(0, name))), [0.6574, 0.8317, 0.6602]);
    assert_eq!([pair(&found(0, "level")), pair(&found(0, "flow"))], [[1.6497, 2.6093], [0.0, 2.2217]]);
    assert_eq!(found(0, "deciding")["blocked"], json!([[8, 2]]));
    assert_eq!(found(0, "deciding")["missing"], json!([]));
    assert_eq!((four(&found(1, "band")), found(1, "deciding")), (0.4057, json!({})));
    assert_eq!(sure[2]["result"]["sure"], Value::Null);
    assert_eq!(lines(&run(&[], input))[0]["result"].get("sure"), None);

    let table = run(&["--sure", "--format", "csv"], input).out;
    let rows: Vec<Vec<&str>> = table.lines().map(|row| row.split(',').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    let cell = |row: usize, name: &str| rows[row][rows[0].iter().position(|head| *head == name).unwrap()];
    assert_eq!(cell(1, "blockedHigh").parse::<f64>().unwrap(), found(0, "findings")["blocked"][1].as_f64().unwrap());
    assert_eq!(cell(1, "levelLow").parse::<f64>().unwrap(), found(0, "level")[0].as_f64().unwrap());
    assert_eq!(cell(1, "deciding"), "uneven:3=3 one_cycle:1=2/2=2/3=3/4=1/5=3/6=4/7=2 blocked:8=2");
    assert_eq!([cell(2, "deciding"), cell(3, "sameBand"), cell(3, "deciding")], ["", "", ""]);
}

#[test]
fn options_are_explained_and_wrong_ones_refused() {
    let help = run(&["--help"], b"");
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    assert!(help.out.contains("--format json|csv") && help.out.contains("2RCH-ZG67"));
    for arguments in [&["--format", "xml"][..], &["--format"], &["--fromat=csv"], &["file.txt"], &["--help=yes"]] {
        let run = run(arguments, b"2RCH-ZG67\n");
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.ends_with("see --help\n"), "{}", run.err);
    }
    let empty = run(&[], b"");
    assert_eq!((empty.code, empty.out.as_str(), empty.err.as_str()), (0, "", ""));
}

/// Far more lines than a pipe buffers.
#[test]
fn many_lines_go_through() {
    let input: String =
        (0..200_000_u32).map(|number| format!("{},{},3,3,3,3,3,3\n", number % 6, number / 6 % 6)).collect();
    let run = run(&["--format", "csv"], input.as_bytes());
    assert_eq!((run.code, run.out.lines().count()), (0, 200_001));
    assert!(run.out.ends_with("\n"));
    assert!(run.out.lines().last().unwrap().starts_with("200000,"));
}
