//! What the environment sets, and how much memory is used: in processes of their own.

use std::{
    collections::HashMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use ryft_build_support::{
    checksum::Sha256,
    download::{Client, Download, ErrorKind},
};

use crate::{
    fault_server::{FaultProxy, FaultServer, Reply, refusing_address},
    trial::{ETAG, POLICY, Trial, file_bytes, server_with, server_with_first},
};

/// The variables that tell a child process what to download; see
/// [`a_process_downloads_what_its_environment_names`].
const CHILD_URL: &str = "RYFT_TEST_DOWNLOAD_URL";
const CHILD_SHA256: &str = "RYFT_TEST_DOWNLOAD_SHA256";
const CHILD_PARTIAL: &str = "RYFT_TEST_DOWNLOAD_PARTIAL";

/// Downloads in a process of its own, whose environment a test may set; run by hand or with the
/// others it downloads a small file. It says how it went, and how much memory it took.
#[test]
fn a_process_downloads_what_its_environment_names() {
    let server = server_with(|_, _, reply| reply);
    let folder = tempfile::tempdir().unwrap();
    let url = env::var(CHILD_URL).unwrap_or_else(|_| server.url("/file"));
    let sha256 = match env::var(CHILD_SHA256) {
        Ok(text) => text.parse().unwrap(),
        Err(_) => Sha256::digest(&file_bytes()),
    };
    let partial = env::var_os(CHILD_PARTIAL)
        .map_or_else(|| folder.path().join("file.partial"), PathBuf::from);
    let request = Download {
        name: "the file",
        url: &url.parse().unwrap(),
        partial: &partial,
        sha256,
        size: None,
        size_limit: 1 << 30,
    };
    match Client::new(POLICY).download(&request) {
        Ok(size) => println!("\noutcome=downloaded {size} bytes"),
        Err(error) if env::var_os(CHILD_URL).is_some() => println!("\noutcome={error}"),
        Err(error) => panic!("{error}"),
    }
    println!("peak={}", peak_kib());
}

/// The largest resident set of this process so far, in KiB.
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok())
        .unwrap_or(0)
}

/// Runs the test above in another process with `variables`, and gives what it says.
fn download_in_child(
    url: &str,
    sha256: Sha256,
    partial: &Path,
    variables: &[(&str, &str)],
) -> HashMap<String, String> {
    let output = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "environment::a_process_downloads_what_its_environment_names",
            "--nocapture",
        ])
        .env(CHILD_URL, url)
        .env(CHILD_SHA256, sha256.to_string())
        .env(CHILD_PARTIAL, partial)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{text}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = text.lines().filter_map(|line| line.split_once('='));
    lines
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect()
}

#[test]
#[cfg(target_os = "linux")]
fn memory_stays_flat_for_a_large_file() {
    use ryft_build_support::checksum::Hasher;

    const MIB: u64 = 300;
    let piece: Vec<u8> = file_bytes().into_iter().cycle().take(1 << 20).collect();
    let mut hasher = Hasher::default();
    (0..MIB).for_each(|_| hasher.update(&piece));
    let server = FaultServer::start(move |_, _| Reply::new(200, piece.as_slice()).repeated(MIB));
    let folder = tempfile::tempdir().unwrap();
    let partial = folder.path().join("file.partial");
    let said = download_in_child(&server.url("/file"), hasher.finish(), &partial, &[]);
    assert_eq!(said["outcome"], format!("downloaded {} bytes", MIB << 20));
    let peak: u64 = said["peak"].parse().unwrap();
    assert!((1..64 << 10).contains(&peak), "{peak} KiB");
    println!("{peak} KiB");
}

/// What a child says of the download of a file from a host that does not exist, so that it can come by a proxy alone.
fn outcome_of(url: &str, variables: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (sha256, partial) = (Sha256::digest(&file_bytes()), folder.path().join("file"));
    download_in_child(url, sha256, &partial, variables)["outcome"].clone()
}

#[test]
fn an_http_url_is_asked_of_the_proxy_without_a_tunnel() {
    let server = server_with_first(|reply| reply.cut_after(250_000));
    let proxy = FaultProxy::start(server.address());
    let proxy_url = format!("http://user:p%40ss@{}", proxy.address());
    for variable in ["http_proxy", "ALL_PROXY"] {
        let url = "http://artifacts.invalid/a/file?b";
        let outcome = outcome_of(url, &[(variable, &proxy_url)]);
        assert_eq!(outcome, "downloaded 600000 bytes");
    }
    let request = "GET http://artifacts.invalid/a/file?b";
    assert_eq!(proxy.requests(), [request; 3], "one of them was cut");
    // "user:p@ss"
    let authorization = Some("Basic dXNlcjpwQHNz".to_owned());
    let header = proxy.headers("proxy-authorization");
    assert!(header.iter().all(|sent| *sent == authorization));
    let hosts = proxy.headers("host");
    let host = Some("artifacts.invalid".to_owned());
    assert!(hosts.iter().all(|sent| *sent == host));
    assert_eq!(server.exchanges()[1].status, 206);
}

#[test]
fn an_encrypted_proxy_is_asked_for_an_http_url() {
    let server = server_with(|_, _, reply| reply);
    let proxy = FaultProxy::start_encrypted(server.address());
    let proxy_url = format!("https://localhost:{}", proxy.address().port());
    let variables = [
        ("http_proxy", &*proxy_url),
        ("SSL_CERT_FILE", FaultServer::authority().to_str().unwrap()),
    ];
    let outcome = outcome_of("http://artifacts.invalid/file", &variables);
    assert_eq!(outcome, "downloaded 600000 bytes");
    assert_eq!(proxy.requests(), ["GET http://artifacts.invalid/file"]);
}

#[test]
fn an_https_url_is_asked_through_a_tunnel_of_the_proxy() {
    let server =
        FaultServer::start_encrypted(|_, request| Reply::file(request, ETAG, &file_bytes()));
    let proxy = FaultProxy::start(server.address());
    let outcome = outcome_of(
        "https://artifacts.invalid/file",
        &[
            (
                "https_proxy",
                &format!("http://user:pass@{}", proxy.address()),
            ),
            ("SSL_CERT_FILE", FaultServer::authority().to_str().unwrap()),
        ],
    );
    assert_eq!(outcome, "downloaded 600000 bytes");
    assert_eq!(proxy.requests(), ["CONNECT artifacts.invalid:443"]);
    // "user:pass"
    let sent = proxy.headers("proxy-authorization");
    assert_eq!(sent, [Some("Basic dXNlcjpwYXNz".to_owned())]);
}

/// Why redirects are not left to ureq: it goes on by the proxy that it began with.
#[test]
fn a_redirect_to_https_takes_the_proxy_of_https() {
    let encrypted =
        FaultServer::start_encrypted(|_, request| Reply::file(request, ETAG, &file_bytes()));
    let plain = FaultServer::start(|_, _| Reply::redirect("https://artifacts.invalid/file"));
    let proxies = [&plain, &encrypted].map(|server| FaultProxy::start(server.address()));
    let [http, https] = proxies
        .each_ref()
        .map(|proxy| format!("http://{}", proxy.address()));
    let outcome = outcome_of(
        "http://artifacts.invalid/file",
        &[
            ("http_proxy", &http),
            ("https_proxy", &https),
            ("SSL_CERT_FILE", FaultServer::authority().to_str().unwrap()),
        ],
    );
    assert_eq!(outcome, "downloaded 600000 bytes");
    assert_eq!(proxies[0].requests(), ["GET http://artifacts.invalid/file"]);
    assert_eq!(proxies[1].requests(), ["CONNECT artifacts.invalid:443"]);
}

#[test]
fn no_proxy_keeps_the_proxy_out() {
    let server = server_with(|_, _, reply| reply);
    let proxy = FaultProxy::start(server.address());
    let proxy_url = format!("http://{}", proxy.address());
    for except in ["invalid", "artifacts.invalid:80", "*"] {
        let variables = [("http_proxy", &*proxy_url), ("no_proxy", except)];
        let outcome = outcome_of("http://artifacts.invalid/file", &variables);
        assert!(outcome.contains("artifacts.invalid"), "{outcome}");
        assert!(outcome.contains("Check the network"), "{outcome}");
    }
    assert_eq!(proxy.requests(), [""; 0]);
}

#[test]
fn a_proxy_that_can_not_be_used_is_named_with_its_variable() {
    let refusing = format!("http://secret:secret@{}", refusing_address());
    for (proxy, reason) in [
        (&*refusing, "refused"),
        ("socks5://127.0.0.1:1", "SOCKS"),
        ("nonsense://host", "it is not a URL"),
    ] {
        let outcome = outcome_of("http://artifacts.invalid/file", &[("http_proxy", proxy)]);
        assert!(outcome.contains("http_proxy"), "{outcome}");
        assert!(outcome.contains(reason), "{outcome}");
        assert!(!outcome.contains("secret"), "{outcome}");
    }
}

#[test]
fn a_private_authority_is_trusted_when_named_and_only_then() {
    let server = FaultServer::start_encrypted(|index, request| {
        let reply = Reply::file(request, ETAG, &file_bytes());
        if index == 0 {
            reply.cut_after(250_000)
        } else {
            reply
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let sha256 = Sha256::digest(&file_bytes());
    let run = |partial: &str, certificates: &Path| {
        let variables = [("SSL_CERT_FILE", certificates.to_str().unwrap())];
        download_in_child(
            &server.url("/file"),
            sha256,
            &folder.path().join(partial),
            &variables,
        )
        .remove("outcome")
        .unwrap()
    };
    assert_eq!(
        run("1", FaultServer::authority()),
        "downloaded 600000 bytes"
    );
    let exchanges = server.exchanges();
    assert_eq!(
        (exchanges.len(), exchanges[1].sent),
        (2, 350_000),
        "it was resumed"
    );

    let missing = folder.path().join("missing.pem");
    let outcome = run("2", &missing);
    assert!(
        outcome.contains("missing.pem") && outcome.contains("SSL_CERT_FILE"),
        "{outcome}"
    );
    let empty = folder.path().join("empty.pem");
    fs::write(&empty, "nothing").unwrap();
    let outcome = run("3", &empty);
    assert!(outcome.contains("no certificate"), "{outcome}");
    // The platform does not know this authority.
    let error = Trial::new().expect_error(&server.url("/file"), &["certificate", "SSL_CERT_FILE"]);
    assert_eq!(error.kind(), ErrorKind::Tls);
    assert_eq!(error.attempts(), 1);
}

#[test]
fn a_redirect_out_of_encryption_is_refused() {
    let plain = server_with(|_, _, reply| reply);
    let target = plain.url("/file?signature=hidden");
    let server = FaultServer::start_encrypted(move |_, _| Reply::redirect(&target));
    let folder = tempfile::tempdir().unwrap();
    let authority = FaultServer::authority().to_str().unwrap();
    let said = download_in_child(
        &server.url("/file"),
        Sha256::digest(&file_bytes()),
        &folder.path().join("file"),
        &[("SSL_CERT_FILE", authority)],
    );
    assert!(
        said["outcome"].contains("out of encryption"),
        "{}",
        said["outcome"]
    );
    assert!(!said["outcome"].contains("hidden"));
    assert!(plain.exchanges().is_empty());
}
