#include "client.h"

#include <cstring>
#include <map>
#include <new>
#include <system_error>
#include <utility>

#include "absl/log/log.h"
#include "absl/strings/str_cat.h"
#include "xla/pjrt/distributed/coordination/coordination_service_error_util.h"

namespace ryft {
namespace {

// Nodes of this process that gave up connecting, of which the service may still hold a registration, or hear of it later.
// One that comes again is the same node to the service.
class Abandoned {
 public:
  static Abandoned& Get() {
    static Abandoned* const abandoned = new Abandoned;
    return *abandoned;
  }

  void Add(const ClientOptions& options, uint64_t incarnation) {
    absl::MutexLock lock(&mutex_);
    incarnations_[Node(options)] = incarnation;
  }
  void Remove(const ClientOptions& options) {
    absl::MutexLock lock(&mutex_);
    incarnations_.erase(Node(options));
  }
  std::optional<uint64_t> Find(const ClientOptions& options) {
    absl::MutexLock lock(&mutex_);
    auto found = incarnations_.find(Node(options));
    if (found == incarnations_.end()) return std::nullopt;
    return found->second;
  }

 private:
  static std::pair<std::string, int> Node(const ClientOptions& options) {
    return {options.address.ToString(), options.node_id};
  }

  absl::Mutex mutex_;
  std::map<std::pair<std::string, int>, uint64_t> incarnations_;
};

// Whether the service said it, and not the network.
bool IsAnswer(const absl::Status& status) {
  return status.GetPayload(xla::CoordinationErrorPayloadKey()).has_value();
}

}  // namespace

void MissedHeartbeat::Tell(const absl::Status& status) {
  absl::MutexLock lock(&mutex_);
  if (callback_ == nullptr) return;
  if (!connected_) {
    kept_.push_back(status);
    return;
  }
  try {
    threads_.emplace_back([self = shared_from_this(), status] { self->Run(status); });
  } catch (const std::system_error& error) {
    LOG(ERROR) << "The loss of a node can't be told, since no thread can be started (" << error.what()
               << "): " << status;
  }
}

void MissedHeartbeat::Run(const absl::Status& status) {
  PJRT_Distributed_Missed_Heartbeat_Callback callback;
  {
    absl::MutexLock lock(&mutex_);
    callback = callback_;
  }
  if (callback != nullptr) callback(NewError(status), user_arg_);
  std::function<void()> last;
  {
    absl::MutexLock lock(&mutex_);
    last = std::exchange(last_, nullptr);
  }
  if (last) last();
}

void MissedHeartbeat::Connecting() {
  absl::MutexLock lock(&mutex_);
  connected_ = false;
  kept_.clear();
}

void MissedHeartbeat::Connected() {
  std::vector<absl::Status> kept;
  {
    absl::MutexLock lock(&mutex_);
    connected_ = true;
    kept.swap(kept_);
  }
  for (const absl::Status& status : kept) Tell(status);
}

void MissedHeartbeat::Silence() {
  std::vector<std::thread> threads;
  {
    absl::MutexLock lock(&mutex_);
    callback_ = nullptr;
    threads.swap(threads_);
  }
  for (std::thread& thread : threads) {
    if (thread.get_id() == std::this_thread::get_id()) {
      thread.detach();
    } else {
      thread.join();
    }
  }
}

bool MissedHeartbeat::AfterCallback(std::function<void()> last) {
  absl::MutexLock lock(&mutex_);
  for (const std::thread& thread : threads_) {
    if (thread.get_id() != std::this_thread::get_id()) continue;
    last_ = std::move(last);
    return true;
  }
  return false;
}

absl::StatusOr<std::shared_ptr<Session>> Session::Create(const ClientOptions& options,
                                                         std::shared_ptr<MissedHeartbeat> missed_heartbeat) {
  absl::StatusOr<std::unique_ptr<Calls>> calls = NewCalls(options);
  if (!calls.ok()) return calls.status();
  xla::CoordinationServiceAgent::Config config;
  // XLA makes one try; Calls makes the others, within the time.
  config.cluster_register_timeout = -absl::Hours(1);
  config.heartbeat_timeout = options.heartbeat_timeout;
  config.shutdown_barrier_timeout = options.shutdown_timeout;
  config.poll_for_error_from_service_at_startup = true;
  std::shared_ptr<Session> session(new Session);
  session->calls_ = calls->get();
  absl::StatusOr<std::unique_ptr<xla::CoordinationServiceAgent>> agent = NewAgent(
      options, config, *std::move(calls), [missed_heartbeat = std::move(missed_heartbeat)](const absl::Status& status) {
        missed_heartbeat->Tell(status);
      });
  if (!agent.ok()) return agent.status();
  session->agent_ = *std::move(agent);
  return session;
}

PJRT_Error* ToError(absl::FunctionRef<absl::Status()> call) {
  absl::Status status;
  try {
    status = call();
  } catch (const std::bad_alloc&) {
    status = absl::ResourceExhaustedError("out of memory");
  } catch (const std::exception& error) {
    status = absl::InternalError(error.what());
  }
  return status.ok() ? nullptr : NewError(status);
}

char* NewBytes(absl::string_view value) {
  char* bytes = new char[value.size() + 1];
  std::memcpy(bytes, value.data(), value.size());
  bytes[value.size()] = '\0';
  return bytes;
}

}  // namespace ryft

using Client = PJRT_Distributed_Runtime_Client;
using ryft::Abandoned;
using ryft::Deadline;

absl::StatusOr<std::unique_ptr<Client>> Client::Create(ryft::ClientOptions options,
                                                       PJRT_Distributed_Missed_Heartbeat_Callback callback,
                                                       void* user_arg) {
  std::unique_ptr<Client> client(
      new Client(std::move(options), std::make_shared<ryft::MissedHeartbeat>(callback, user_arg)));
  if (absl::Status status = client->Renew(); !status.ok()) return status;
  return client;
}

Client::~PJRT_Distributed_Runtime_Client() {
  // What goes wrong as it leaves is no one's concern any more.
  if (options.shutdown_on_destruction) Shutdown().IgnoreError();
  const std::shared_ptr<ryft::Session> session = Session();
  // A callback that is running may use the client until then.
  if (session != nullptr) session->calls().End();
  missed_heartbeat->Silence();
}

absl::Status Client::Renew() {
  absl::StatusOr<std::shared_ptr<ryft::Session>> session = ryft::Session::Create(options, missed_heartbeat);
  if (!session.ok()) return session.status();
  absl::MutexLock lock(&mutex_);
  session_.swap(*session);
  return absl::OkStatus();
}

std::shared_ptr<ryft::Session> Client::Session() {
  absl::MutexLock lock(&mutex_);
  return session_;
}

Client::State Client::Now() {
  absl::MutexLock lock(&mutex_);
  return state_;
}

void Client::Become(State state) {
  absl::MutexLock lock(&mutex_);
  state_ = state;
}

absl::Status Client::Explain(absl::Status status, absl::string_view call, absl::Duration limit) const {
  status = xla::TrimCoordinationErrorMessage(status);
  if (status.ok() || ryft::IsAnswer(status)) return status;
  const std::string what = absl::StrCat(call, " (", options.address.ToString(), ")");
  switch (status.code()) {
    case absl::StatusCode::kDeadlineExceeded:
      return absl::DeadlineExceededError(
          absl::StrCat(what, " had no answer from the service within ", absl::FormatDuration(limit)));
    case absl::StatusCode::kCancelled:
      return absl::CancelledError(absl::StrCat(what, " was cancelled, since the client was shut down or destroyed"));
    default:
      return status;
  }
}

absl::Status Client::Connect() {
  absl::MutexLock lock(&lifecycle_);
  switch (Now()) {
    case State::kNew:
      break;
    case State::kFailed:
      if (absl::Status status = Renew(); !status.ok()) return status;
      break;
    case State::kConnected:
      return absl::FailedPreconditionError("Connect: the client is connected already");
    case State::kShutDown:
      return absl::FailedPreconditionError("Connect: the client was shut down");
  }
  const std::shared_ptr<ryft::Session> session = Session();
  if (std::optional<uint64_t> incarnation = Abandoned::Get().Find(options)) session->calls().Resume(*incarnation);
  missed_heartbeat->Connecting();
  absl::Status status;
  {
    Deadline deadline(absl::Now() + options.init_timeout + ryft::kConnectGrace);
    status = session->agent().Connect();
  }
  if (status.ok()) {
    Abandoned::Get().Remove(options);
    Become(State::kConnected);
    missed_heartbeat->Connected();
    return status;
  }
  Become(State::kFailed);
  const std::optional<uint64_t> registered = session->calls().registered();
  if (!ryft::IsAnswer(status) && registered.has_value() && !ryft::Leave(options)) {
    Abandoned::Get().Add(options, *registered);
  }
  return Explain(std::move(status), "Connect", options.init_timeout);
}

absl::Status Client::Shutdown() {
  absl::MutexLock lock(&lifecycle_);
  if (Now() != State::kConnected) return absl::OkStatus();
  const std::shared_ptr<ryft::Session> session = Session();
  // Then there is nothing to tell the service, and nothing to wait for.
  if (session->agent().IsError()) session->calls().End();
  Deadline deadline(absl::Now() + options.shutdown_timeout + ryft::kGrace);
  absl::Status status = session->agent().Shutdown();
  Become(State::kShutDown);
  return Explain(std::move(status), "Shutdown", options.shutdown_timeout);
}

absl::Status Client::Run(absl::Duration limit, absl::string_view call,
                         absl::FunctionRef<absl::Status(ryft::Session&)> work) {
  if (Now() == State::kShutDown) {
    return absl::FailedPreconditionError(absl::StrCat(call, ": the client was shut down"));
  }
  const std::shared_ptr<ryft::Session> session = Session();
  Deadline deadline(absl::Now() + limit);
  return Explain(work(*session), call, limit);
}
