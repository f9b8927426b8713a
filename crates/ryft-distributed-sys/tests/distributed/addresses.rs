//! Where a service listens.

use std::fs;
use std::net::TcpListener;

use crate::process::{Process, code, free_port};

/// The addresses on which a process listens, as Linux writes them: hexadecimal, in the machine's order of bytes.
fn listens(process: &Process) -> Vec<String> {
    const LISTEN: &str = "0A";
    let sockets: Vec<_> = fs::read_dir(format!("/proc/{}/fd", process.id()))
        .unwrap()
        .filter_map(|entry| fs::read_link(entry.unwrap().path()).ok())
        .map(|link| link.display().to_string())
        .collect();
    let mut found = Vec::new();
    for table in ["tcp", "tcp6"] {
        let table =
            fs::read_to_string(format!("/proc/{}/net/{table}", process.id())).unwrap_or_default();
        for line in table.lines().skip(1) {
            let fields: Vec<_> = line.split_whitespace().collect();
            if fields[3] == LISTEN && sockets.contains(&format!("socket:[{}]", fields[9])) {
                found.push(fields[1].to_owned());
            }
        }
    }
    found
}

#[test]
fn a_service_listens_on_its_address_alone() {
    let port = free_port();
    for (host, expected) in [
        (
            "127.0.0.1",
            vec![
                format!("0000000000000000FFFF00000100007F:{port:04X}"),
                format!("0100007F:{port:04X}"),
            ],
        ),
        (
            "127.0.0.2",
            vec![
                format!("0000000000000000FFFF00000200007F:{port:04X}"),
                format!("0200007F:{port:04X}"),
            ],
        ),
        (
            "[::1]",
            vec![format!("00000000000000000000000001000000:{port:04X}")],
        ),
        (
            "[::]",
            vec![format!("00000000000000000000000000000000:{port:04X}")],
        ),
    ] {
        if TcpListener::bind((host.trim_matches(['[', ']']), 0)).is_err() {
            // A machine without IPv6.
            assert!(host.starts_with('['), "{host}");
            continue;
        }
        let mut service = Process::serve(&format!("{host}:{port}"), 1, "");
        let found = listens(&service);
        assert!(
            found.len() == 1 && expected.contains(&found[0]),
            "{host}: {found:?}"
        );
        service.run("stop");
        assert!(
            listens(&service).is_empty(),
            "a port is free when its service has stopped"
        );
    }
}

#[test]
fn an_address_that_would_open_more_than_it_says_is_refused_in_every_spelling() {
    let port = free_port();
    for host in [
        "0.0.0.0",
        "0",
        "0x0",
        "0.0",
        "000.0.0.0",
        "[::ffff:0.0.0.0]",
        "[::ffff:0:0]",
    ] {
        let (code, message) = Process::refuse_to_serve(&format!("{host}:{port}"));
        assert_eq!(code, code::INVALID_ARGUMENT, "{host}: {message}");
        assert!(
            message.contains("every IPv6 address too") && message.contains("[::]:"),
            "{host}: {message}"
        );
    }
}

#[test]
fn a_port_in_use_is_an_error_whoever_has_it() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (code, message) = Process::refuse_to_serve(&address);
    assert_eq!(code, code::ALREADY_EXISTS);
    assert!(
        message.contains(&address) && message.contains("in use"),
        "{message}"
    );
    drop(listener);
    let _service = Process::serve(&address, 1, "");
    let (code, message) = Process::refuse_to_serve(&address);
    assert_eq!(
        code,
        code::ALREADY_EXISTS,
        "two services don't share a port: {message}"
    );
}

#[test]
fn an_invalid_address_is_an_error_that_says_why() {
    for (address, reason) in [
        ("", "it has no port"),
        ("localhost", "it has no port"),
        (":1234", "it has no host"),
        ("localhost:", "its port is not a number from 1 to 65535"),
        ("localhost:0", "its port is not a number from 1 to 65535"),
        (
            "localhost:65536",
            "its port is not a number from 1 to 65535",
        ),
        ("localhost:http", "its port is not a number from 1 to 65535"),
        (
            "localhost: 1234",
            "its port is not a number from 1 to 65535",
        ),
        (
            "localhost:1234 ",
            "its port is not a number from 1 to 65535",
        ),
        (
            "localhost:+1234",
            "its port is not a number from 1 to 65535",
        ),
        ("localhost:-1", "its port is not a number from 1 to 65535"),
        (
            "localhost:001234",
            "its port is not a number from 1 to 65535",
        ),
        ("localhost:0x50", "its port is not a number from 1 to 65535"),
        ("*:1234", "its host is no name or address"),
        ("::1:1234", "an IPv6 address without brackets"),
        ("unix:/tmp/socket:1", "its host is no name or address"),
        ("a b:1234", "its host is no name or address"),
        ("192.0.2.1:1234", "it is not an address of this machine"),
        ("no-such-host.invalid:1234", "is unknown"),
        ("[nonsense]:1234", "no IPv6 address"),
        ("[::zz]:1234", "is unknown"),
        ("[127.0.0.1]:1234", "no IPv6 address"),
    ] {
        let (code, message) = Process::refuse_to_serve(address);
        assert_eq!(code, code::INVALID_ARGUMENT, "{address}: {message}");
        assert!(message.contains(reason), "{address}: {message}");
    }
}
